package io.github.imrletters.samples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is parsed again, and what is kept. */
class OnlyNewTest {

    private static final AtomicInteger PARSED = new AtomicInteger();
    /** The files that are no letters. */
    private static final long UNREADABLE = 5;

    @TempDir
    private Path folder;
    private Path letters;
    private Path output;

    @BeforeEach
    void writeTable() throws Exception {
        letters = folder.resolve("letters");
        output = folder.resolve("table");
        Samples.copyAll(letters);
        OddFiles.writeUnreadable(letters.resolve("odd"));
        PARSED.set(0);
        assertEquals(Map.of("PARSED", Samples.count(), "UNREADABLE", UNREADABLE), run());
        assertEquals(Samples.count() + UNREADABLE, PARSED.getAndSet(0));
    }

    private static Letter counted(InputStream file, String path) throws IOException {
        PARSED.incrementAndGet();
        return SharedParser.parse(file, path);
    }

    private Map<String, Long> run(String... more) throws Exception {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--input";
        arguments[1] = letters.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return LocalSpark.run(OnlyNewTest::counted, output, arguments);
    }

    private List<Row> rows() {
        return LocalSpark.table(output).orderBy("path").collectAsList();
    }

    @Test
    void givesTheSameRowsEachTime() throws Exception {
        List<Row> first = rows();
        run();
        assertEquals(Samples.count() + UNREADABLE, PARSED.getAndSet(0));
        assertEquals(first, rows());
        run("--only-new");
        assertEquals(0, PARSED.get());
        assertEquals(first, rows());
    }

    @Test
    void parsesWhatIsNewOrChangedAndDropsWhatIsGone() throws Exception {
        Samples.copy(Samples.file("2016-opioids.pdf"), letters.resolve("new.pdf"));
        Files.setLastModifiedTime(letters.resolve("2016-opioids.txt"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Files.delete(letters.resolve("2016-single-upheld.txt"));

        assertEquals(Map.of("PARSED", Samples.count(), "UNREADABLE", UNREADABLE), run("--only-new"));
        assertEquals(2, PARSED.get());
        assertEquals(1, LocalSpark.table(output).where("path LIKE '%new.pdf'").count());
        assertEquals(0, LocalSpark.table(output).where("path LIKE '%2016-single-upheld.txt'").count());
        assertEquals(Instant.parse("2020-01-01T00:00:00Z"), LocalSpark.table(output).where("path LIKE '%2016-opioids.txt'")
                .select("modificationTime").first().getInstant(0));
    }

    @Test
    void triesAgainWhatMayEndOtherwise() throws Exception {
        LocalSpark.run((file, path) -> {
            throw new IOException("the store is away");
        }, output, "--input", letters.toString());
        assertEquals(Samples.count() + UNREADABLE, LocalSpark.table(output).where("status = 'UNAVAILABLE'").count());

        assertEquals(Map.of("PARSED", Samples.count(), "UNREADABLE", UNREADABLE), run("--only-new"));
        assertEquals(Samples.count() + UNREADABLE, PARSED.get());
    }
}
