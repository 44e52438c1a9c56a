package io.github.imrletters.samples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.model.DisputedItem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that was built, submitted as spark-submit does it, by a JVM that has Spark alone. */
class SubmitIT {

    private static final String JAR = System.getProperty("letters.jar");

    @TempDir
    private Path folder;

    @Test
    void countsAsTheLibraryDoes() throws Exception {
        Path letters = folder.resolve("letters");
        Path table = folder.resolve("table");
        Samples.copyAll(letters);
        OddFiles.writeUnreadable(letters.resolve("odd"));
        Files.write(letters.resolve("damaged.pdf"), OddFiles.damagedAt("Xanthopsia"));

        Run run = submit("--input", letters.toString(), "--output", table.toString());
        assertEquals(0, run.exitCode(), run.log());
        assertEquals(List.of("PARSED " + Samples.count(), "UNREADABLE 6"), run.printed());
        assertFalse(run.log().contains("Xanthopsia"), run.log());
        Map<String, Long> expected = Samples.all().stream().flatMap(file -> Samples.letter(file).disputedItems().stream())
                .collect(Collectors.groupingBy(SubmitIT::decisionAndDrugClass, TreeMap::new, Collectors.counting()));
        LetterTable.createViews(LocalSpark.session(), table.toString());
        assertEquals(expected, LocalSpark.session()
                .sql("SELECT decision, request.drugClass, count(*) FROM letters LATERAL VIEW inline(disputedItems) item GROUP BY 1, 2")
                .collectAsList().stream()
                .collect(Collectors.toMap(row -> row.get(0) + " " + row.get(1), row -> row.getLong(2), Long::sum, TreeMap::new)));
    }

    private static String decisionAndDrugClass(DisputedItem item) {
        return item.decision() + " " + item.request().drugClass();
    }

    @Test
    void leavesAWholeTableWhenItIsKilled() throws Exception {
        Path letters = folder.resolve("letters");
        Path table = folder.resolve("table");
        Samples.copyAll(letters.resolve("0"));
        LocalSpark.run(table, "--input", letters.toString());

        for (int i = 1; i < 10; i++) {
            Samples.copyAll(letters.resolve(String.valueOf(i)));
        }
        Process job = start(folder.resolve("log"), "--input", letters.toString(), "--output", table.toString());
        while (job.isAlive() && Files.notExists(folder.resolve("table.staging"))) {
            Thread.sleep(5);
        }
        job.destroyForcibly().waitFor();
        assertTrue(List.of(Samples.count(), 10 * Samples.count()).contains(LocalSpark.table(table).count()));

        Run again = submit("--input", letters.toString(), "--output", table.toString(), "--only-new");
        assertEquals(List.of("PARSED " + 10 * Samples.count()), again.printed(), again.log());
        assertEquals(10 * Samples.count(), LocalSpark.table(table).count());
        assertFalse(Files.exists(folder.resolve("table.staging")));
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        Run run = submit("--input", "letters");
        assertEquals(2, run.exitCode());
        assertTrue(run.log().contains("--input and --output are needed"), run.log());
        assertTrue(run.log().contains(JobArguments.USAGE), run.log());
    }

    /** What Spark has itself, another one of it would be in the way of. */
    @Test
    void holdsNothingOfSpark() throws Exception {
        try (JarFile jar = new JarFile(JAR)) {
            assertEquals(List.of(), jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.matches("(io/github/imrletters|org/apache/(pdfbox|fontbox))/.*")).toList());
        }
    }

    /** What became of a run. */
    private record Run(int exitCode, List<String> printed, String log) {
    }

    private Run submit(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process job = start(log, arguments);
        List<String> printed = new String(job.getInputStream().readAllBytes()).lines().toList();
        return new Run(job.waitFor(), printed, Files.readString(log));
    }

    private static Process start(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx1g", "-cp", System.getProperty("letters.spark"), "org.apache.spark.deploy.SparkSubmit",
                "--master", "local[2]", "--conf", "spark.ui.enabled=false", "--class", LettersJob.class.getName(), JAR));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(new File(JAR).getParentFile()).redirectError(log.toFile()).start();
    }
}
