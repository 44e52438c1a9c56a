package io.github.imrletters.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures whole processes of {@code target/imr-letters}, start included, each in turn with its yardstick, and prints the medians.
 * The system property {@code imr.letters} names another folder of PDF letters than {@code samples}; {@code imr.yardstick} is a
 * command to compare a batch with, in which {@code {letters}} is the folder and {@code {output}} a file to write.
 */
public final class RunProcesses {

    private static final int ROUNDS = 7;
    private static final int BATCH = 2_000;
    private static final int LONG_BATCH = 10_000;
    private static final String LAUNCHER = "target/imr-letters";

    private RunProcesses() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("letters");
        try {
            measure(folder);
        } finally {
            delete(folder);
        }
    }

    private static void measure(Path folder) throws IOException, InterruptedException {
        String output = folder.resolve("output").toString();
        String letter = Letters.pdfFiles().get(0).toString();
        ProcessCost.of(List.of(LAUNCHER, "parse", letter)); // makes the archive of classes, in the background
        Path batch = copies(folder.resolve("batch"), BATCH);
        Path longBatch = copies(folder.resolve("long"), LONG_BATCH);
        System.out.printf("letters of %s, medians of %d runs%n%n%-40s %8s %8s %8s %12s%n", Letters.folder(), ROUNDS,
                "process", "CPU s", "wall s", "MiB", "letters/s");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        compare("parse, one letter", 1, List.of(LAUNCHER, "parse", letter),
                List.of(java, "-cp", "target/imr-letters-cli.jar:target/test-classes", StockParse.class.getName(), letter));
        compare("export, 2,000 letters", BATCH, export(batch, output), yardstick(batch, output));
        compare("export, 10,000 letters, two threads", LONG_BATCH, export(longBatch, output), List.of());
    }

    private static List<String> export(Path letters, String output) {
        return List.of(LAUNCHER, "export", letters.toString(), "--output", output, "--threads", "2");
    }

    private static List<String> yardstick(Path letters, String output) {
        return Arrays.stream(System.getProperty("imr.yardstick", "").split(" ")).filter(word -> !word.isEmpty())
                .map(word -> word.replace("{letters}", letters.toString()).replace("{output}", output)).toList();
    }

    private static void compare(String what, int letters, List<String> command, List<String> yardstick)
            throws IOException, InterruptedException {
        List<ProcessCost> own = new ArrayList<>();
        List<ProcessCost> other = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            own.add(ProcessCost.of(command));
            if (!yardstick.isEmpty()) {
                other.add(ProcessCost.of(yardstick));
            }
        }
        print(what, letters, ProcessCost.median(own));
        if (!yardstick.isEmpty()) {
            ProcessCost median = ProcessCost.median(other);
            print("  the yardstick", letters, median);
            System.out.printf(Locale.ROOT, "  %.1f x the CPU, %.1f x the time%n",
                    median.cpu() / ProcessCost.median(own).cpu(), median.wall() / ProcessCost.median(own).wall());
        }
    }

    private static void print(String what, int letters, ProcessCost cost) {
        System.out.printf(Locale.ROOT, "%-40s %8.2f %8.2f %8.0f %,12.0f%n", what, cost.cpu(), cost.wall(), cost.memory(),
                letters / cost.wall());
    }

    private static Path copies(Path folder, int count) throws IOException {
        List<Path> letters = Letters.pdfFiles();
        Files.createDirectory(folder);
        for (int i = 0; i < count; i++) {
            Files.copy(letters.get(i % letters.size()), folder.resolve(String.format("%05d.pdf", i)));
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> below = Files.walk(folder)) {
            below.forEach(paths::add);
        }
        Collections.reverse(paths);
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
