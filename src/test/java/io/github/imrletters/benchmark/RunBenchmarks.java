package io.github.imrletters.benchmark;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks, which takes some nine minutes, and prints what they showed. The system property
 * {@code imr.letters} names another folder of PDF letters than {@code samples}; {@code imr.threads} tells on how many
 * threads each stage runs at a time, one if not given.
 */
public final class RunBenchmarks {

    private static final String CLASS_PATH = "java.class.path";
    private static final int ITERATIONS = 5;
    /** JVMs compile the same code to faster or slower, for good: writing JSON takes 6 or 8 us by that luck alone. */
    private static final int STAGE_FORKS = 3;

    private RunBenchmarks() {
    }

    public static void main(String[] arguments) throws RunnerException, URISyntaxException {
        useOwnClassPathInForks();
        int letters = Letters.pdfs().size();
        int threads = Integer.getInteger("imr.threads", 1);
        System.out.printf("%d letters of %s, %d thread(s)%n%n", letters, Letters.folder(), threads);
        Collection<RunResult> stages = new Runner(settings(StageBenchmark.class)
                .forks(STAGE_FORKS).threads(threads).operationsPerInvocation(letters).build()).run();
        System.out.println(StageTable.of(stages));
        System.out.println(LengthTable.of(new Runner(settings(LengthBenchmark.class).build()).run()));
        System.out.println(CountTable.of(new Runner(settings(CountBenchmark.class).build()).run(), letters));
    }

    private static ChainedOptionsBuilder settings(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(3).warmupTime(TimeValue.seconds(2))
                .measurementIterations(ITERATIONS).measurementTime(TimeValue.seconds(1))
                .jvmArgs("-XX:+UseSerialGC", "-Xmx512m", "-Dslf4j.internal.verbosity=ERROR",
                        "-D" + Letters.FOLDER_PROPERTY + "=" + Letters.folder())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    /** Forks get this JVM's class path; where a build tool runs this class, only its class loader knows it. */
    private static void useOwnClassPathInForks() throws URISyntaxException {
        if (RunBenchmarks.class.getClassLoader() instanceof URLClassLoader loader) {
            List<String> entries = new ArrayList<>();
            for (URL url : loader.getURLs()) {
                entries.add(Path.of(url.toURI()).toString());
            }
            System.setProperty(CLASS_PATH, String.join(File.pathSeparator, entries));
        }
    }
}
