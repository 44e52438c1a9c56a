package io.github.imrletters.cli;

import io.github.imrletters.cli.batch.Batch;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.isolate.Isolation;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether inputs are parsed in other processes. They are this program, called once more with the same arguments and an option. */
final class IsolateOptions {

    private static final String WORKER = "--worker";
    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]{0,9}[kKmMgG]");
    /** Options of this process's JVM that are not for those that it starts: memory, debuggers, recordings. */
    private static final Pattern OWN = Pattern.compile("-Xm.*|-agent.*|-javaagent.*|-Xrunjdwp.*|-XX:.*(HeapSize|NewSize|RAM|FlightRecord|HeapDump|OutOfMemory).*");

    @Option(names = "--isolate", description = "Parse in other processes. One that hangs or dies costs its file and is replaced.")
    private boolean isolate;

    @Option(names = "--heap", paramLabel = "SIZE", description = "How much memory they have for each file read at once: 256m by default.")
    private String heap = "256m";

    @Option(names = WORKER, hidden = true)
    private int worker;

    /** How many inputs this process reads at once for another one that started it; 0 where it is none of those. */
    int worker() {
        return worker;
    }

    /** The processes; {@code null} where they were not asked for. */
    Isolation isolation(CommandSpec command, int threads, Duration limit, Batch.Product<Written> product) {
        if (!HEAP.matcher(heap).matches()) {
            throw new WrongUseException("--heap takes a size such as 256m or 1g, not " + heap);
        }
        return !isolate ? null : new Isolation(atOnce -> commandLine(command, atOnce), threads, limit, product::of);
    }

    private String heap(int atOnce) {
        int unit = heap.length() - 1;
        return Long.parseLong(heap, 0, unit, 10) * atOnce + heap.substring(unit);
    }

    private List<String> commandLine(CommandSpec command, int atOnce) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> !OWN.matcher(option).matches()).forEach(line::add);
        line.addAll(List.of("-Xmx" + heap(atOnce), "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr"));
        // Standard output is for answers, whatever the environment asks of every JVM.
        line.addAll(List.of("-Xlog:disable", "-Xlog:all=warning:stderr"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        List<String> arguments = command.root().commandLine().getParseResult().originalArgs();
        line.add(arguments.get(0));
        line.add(WORKER + '=' + atOnce);
        line.addAll(arguments.subList(1, arguments.size()));
        return line;
    }
}
