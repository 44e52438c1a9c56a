package io.github.imrletters.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a process took, start included.
 *
 * @param cpu    seconds of all processors
 * @param wall   seconds
 * @param memory MiB resident at its peak; not a number where the system does not tell
 */
record ProcessCost(double cpu, double wall, double memory) {

    /** The shell's own line on its children, the last one of what {@code times} writes: {@code 0m1.23s 0m0.04s}. */
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int KIB = 1024;
    private static final int POLL_MILLIS = 10;

    /** Runs a command once. */
    static ProcessCost of(List<String> command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null 2>&1 || exit; times", "sh"));
        words.addAll(command);
        long start = System.nanoTime();
        Process shell = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        double peak = Double.NaN;
        while (!shell.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            double now = shell.descendants().mapToDouble(ProcessCost::peak).max().orElse(Double.NaN);
            peak = Double.isNaN(peak) || now > peak ? now : peak;
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (shell.exitValue() != 0) {
            throw new IOException("exit code " + shell.exitValue() + " of " + command);
        }
        String[] times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).split("\n");
        double cpu = TIME.matcher(times[times.length - 1]).results().mapToDouble(ProcessCost::seconds).sum();
        return new ProcessCost(cpu, wall, peak);
    }

    private static double seconds(MatchResult time) {
        return 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
    }

    private static double peak(ProcessHandle process) {
        try {
            return PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status"))).results()
                    .mapToDouble(peak -> Double.parseDouble(peak.group(1)) / KIB).findFirst().orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN; // the process is gone, or the system has no such files
        }
    }

    /** The median of each. */
    static ProcessCost median(List<ProcessCost> costs) {
        return new ProcessCost(median(costs, ProcessCost::cpu), median(costs, ProcessCost::wall), median(costs, ProcessCost::memory));
    }

    private static double median(List<ProcessCost> costs, ToDoubleFunction<ProcessCost> what) {
        return costs.stream().mapToDouble(what).sorted().skip(costs.size() / 2).findFirst().orElseThrow();
    }
}
