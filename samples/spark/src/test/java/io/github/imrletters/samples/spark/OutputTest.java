package io.github.imrletters.samples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whenever a run dies, there is a whole table, the old one or the new one, and the next run can begin. */
class OutputTest {

    @TempDir
    private Path folder;

    @Test
    void replacesTheTable() throws IOException {
        write("table.staging", "new");
        output().replace();
        assertEquals("table:new", found());

        write("table.staging", "newer");
        output().replace();
        assertEquals("table:newer", found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            while writing                 | table:old table.staging:half   | table:old
            while writing the first table | table.staging:half             | nothing
            between the moves             | table.previous:old table.staging:new | table:new
            before its end                | table.previous:old table:new   | table:new
            """)
    void hasAWholeTableOfARunThatDied(String when, String found, String recovered) throws IOException {
        for (String table : found.split(" ")) {
            write(table.substring(0, table.indexOf(':')), table.substring(table.indexOf(':') + 1));
        }
        output().recover();
        assertEquals(recovered == null ? "" : recovered, found(), when);
    }

    @Test
    void leavesToItsOwnerWhatAStoreHasMovedHalf() throws IOException {
        write("table.previous", "old");
        write("table", "half");
        write("table.staging", "other half");
        assertThrows(IOException.class, () -> output().recover());
        assertEquals("table:half table.previous:old table.staging:other half", found());
    }

    @Test
    void leavesTheOldTableWhenTheJobFails() throws Exception {
        Path letters = folder.resolve("letters");
        Samples.copyAll(letters);
        Path table = folder.resolve("table");
        LocalSpark.run(table, "--input", letters.toString());
        List<Row> old = rows(table);

        assertThrows(Exception.class, () -> LocalSpark.run((file, path) -> {
            LocalSpark.session().sparkContext().cancelAllJobs();
            return SharedParser.parse(file, path);
        }, table, "--input", letters.toString()));
        assertEquals(old, rows(table));

        LocalSpark.run(table, "--input", letters.toString());
        assertEquals(old, rows(table));
        assertEquals("letters table", names());
    }

    private static List<Row> rows(Path table) {
        return LocalSpark.table(table).orderBy("path").collectAsList();
    }

    private Output output() throws IOException {
        return new Output(folder.resolve("table").toString(), new Configuration());
    }

    private void write(String table, String rows) throws IOException {
        Files.createDirectories(folder.resolve(table));
        Files.writeString(folder.resolve(table).resolve("rows"), rows);
    }

    private String names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(" ", files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    /** The folders that are there and what is in them. */
    private String found() throws IOException {
        StringBuilder found = new StringBuilder();
        for (String table : names().split(" ")) {
            Path rows = folder.resolve(table).resolve("rows");
            if (Files.exists(rows)) {
                found.append(' ').append(table).append(':').append(Files.readString(rows));
            }
        }
        return found.toString().strip();
    }
}
