package io.github.imrletters.benchmark;

import io.github.imrletters.cli.ExportCalls;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The command line's export of all letters, given again and again in one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CountBenchmark {

    @Param({"1", "10", "100"})
    public int times;

    private List<String> files;

    @Setup
    public void listFiles() throws IOException {
        List<String> once = Letters.pdfFiles().stream().map(Path::toString).toList();
        files = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            files.addAll(once);
        }
    }

    @Benchmark
    public long export() throws IOException, InterruptedException {
        return ExportCalls.run(files);
    }
}
