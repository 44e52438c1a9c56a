package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.imrletters.fixture.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where commands write, and what they never write over. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class OutputsTest {

    @TempDir
    private Path folder;
    private Path letters;
    private Path output;

    @BeforeEach
    void putLetters() throws IOException {
        letters = Files.createDirectory(folder.resolve("letters"));
        Files.write(letters.resolve("a.pdf"), Samples.pdf("2016-single-upheld"));
        output = folder.resolve("out.jsonl");
    }

    private List<String> names() {
        return Arrays.stream(folder.toFile().list()).sorted().toList();
    }

    @Test
    void argumentThatNamesNothingLeavesWhatStandsThere() throws IOException {
        Files.writeString(output, "before");
        for (String name : List.of("leters", "")) {
            Run run = Run.of("export", "-q", name, letters, "-o", output);
            assertEquals(2, run.exitCode());
            assertTrue(run.err().contains("there is no such file or folder: '" + name + "'; " + output + " is as it was"), run.err());
        }
        assertEquals(2, Run.of("export", "-q", "@" + folder.resolve("no-list"), "-o", output).exitCode());
        assertEquals("before", Files.readString(output));
    }

    @Test
    void runThatFindsNoLetterLeavesWhatStandsThere() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path list = Files.writeString(folder.resolve("list"), folder.resolve("gone.pdf") + "\n");
        Path failures = Files.writeString(folder.resolve("failures.jsonl"), "before");
        Files.writeString(output, "before");
        for (Object input : List.of(empty, "@" + list)) {
            Run run = Run.of("export", "-q", input, "-o", output, "--failures", failures);
            assertEquals(3, run.exitCode());
            assertTrue(run.err().contains("no letter was found; " + output + " is as it was"), run.err());
        }
        assertEquals("before", Files.readString(output));
        assertEquals("before", Files.readString(failures));
        assertEquals(List.of("empty", "failures.jsonl", "letters", "list", "out.jsonl"), names());
        assertEquals(0, Run.of("export", "-q", empty, "-o", folder.resolve("new.jsonl")).exitCode());
        assertEquals("", Files.readString(folder.resolve("new.jsonl")));
    }

    @Test
    void updateDropsNoFolderThatIsEmptyNow() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        Path letter = Files.write(second.resolve("b.pdf"), Samples.pdf("2016-opioids"));
        assertEquals(0, Run.of("export", "-q", "--update", letters, second, "-o", output).exitCode());
        String before = Files.readString(output);
        Files.delete(letter);
        Run empty = Run.of("export", "-q", "--update", letters, second, "-o", output);
        assertEquals(3, empty.exitCode());
        assertTrue(empty.err().contains("nothing was found in " + second + "; " + output + " is as it was"), empty.err());
        assertEquals(before, Files.readString(output));
        assertEquals(0, Run.of("export", "-q", letters, second, "-o", output).exitCode(), "without --update, the inputs are what they are");
    }

    @Test
    void failuresAreWrittenThroughAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Path gone = folder.resolve("gone.pdf");
        assertEquals(3, Run.of("export", "-q", letters, gone, "-o", output, "--failures", pipe).exitCode());
        assertTrue(read.get().contains("gone.pdf"));
        assertFalse(Files.isRegularFile(pipe));
        Path book = Files.move(pipe, folder.resolve("pipe.xlsx"));
        Run run = Run.of("table", "-q", letters, "-o", book);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("needs a file"), run.err());
    }

    @Test
    void hyphenIsStandardOutput() {
        assertEquals(Run.of("export", "-q", letters), Run.of("export", "-q", letters, "-o", "-"));
        assertEquals(Run.of("schema", "--json"), Run.of("schema", "--json", "-o", "-"));
        Run failures = Run.of("export", "-q", letters, "--failures", "-");
        assertEquals(2, failures.exitCode());
        assertTrue(failures.err().contains("--failures needs a file"), failures.err());
        assertFalse(Files.exists(Path.of("-")));
    }

    @ParameterizedTest
    @CsvSource({"table, items.xls", "table, items.xlsx.gz", "table, items.json", "table, items.TSV", "table, items.tsv.gz", "table, items.parquet",
        "export, a.csv", "export, a.xlsx", "export, a.csv.GZ", "find, a.txt", "find, a.pdf"})
    void endingOfAnotherFormatIsRefused(String command, String name) {
        Run run = Run.of(command, "-q", letters, "-o", folder.resolve(name));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("cannot write " + folder.resolve(name) + " as its name says: this command writes ."), run.err());
        assertEquals(List.of("letters"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"items", "items.CSV", "items.2016", "items.csv.gz"})
    void endingThatSaysNothingElseIsATable(String name) throws IOException {
        assertEquals(0, Run.of("table", "-q", letters, "-o", folder.resolve(name)).exitCode());
        assertEquals(name.endsWith(".gz"), Files.readAllBytes(folder.resolve(name))[0] == 0x1f);
    }

    @Test
    void resumeThatFindsNothingSaysSo() {
        Run run = Run.of("export", "--resume", letters, "-o", output);
        assertEquals(0, run.exitCode());
        assertEquals("of an earlier run there is nothing to go on with; all is done anew", run.err().lines().findFirst().orElseThrow());
        assertEquals("", Run.of("export", "-q", "--resume", letters, "-o", folder.resolve("other.jsonl")).err());
    }

    @Test
    void updateTellsFiltersApart() throws IOException {
        Path both = Files.write(letters.resolve("b.pdf"), Samples.pdf("2016-opioids"));
        assertEquals(0, Run.of("table", "-q", "--update", both, "--drug", "percocet, cymbalta", "-o", folder.resolve("a.csv")).exitCode());
        assertEquals(1, Files.readAllLines(folder.resolve("a.csv")).size());
        assertEquals(0, Run.of("table", "-q", "--update", both, "--drug", "percocet", "--drug", "cymbalta", "-o", folder.resolve("a.csv")).exitCode());
        assertEquals(3, Files.readAllLines(folder.resolve("a.csv")).size());
    }
}
