package io.github.imrletters.samples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One row a file, whatever is wrong with it, and in the row what the library says. */
class LettersJobTest {

    @TempDir
    private Path folder;
    private Path letters;
    private Path output;

    @BeforeEach
    void name() {
        letters = folder.resolve("letters");
        output = folder.resolve("table");
    }

    @Test
    void writesWhatTheLibrarySays() throws Exception {
        Samples.copyAll(letters);
        assertEquals(Map.of("PARSED", Samples.count()), LocalSpark.run(output, "--input", letters.toString()));

        ObjectMapper json = new ObjectMapper();
        Column[] columns = Arrays.stream(Letter.class.getRecordComponents()).map(c -> col(c.getName())).toArray(Column[]::new);
        List<Row> rows = LocalSpark.table(output).select(col("path"), to_json(struct(columns))).collectAsList();
        for (Row row : rows) {
            ObjectNode written = (ObjectNode) json.readTree(row.getString(1));
            ObjectNode expected = (ObjectNode) json.readTree(LetterJson.write(Samples.letter(localFile(row.getString(0)))));
            assertEquals(row.getString(0), written.path("source").path("path").textValue());
            ((ObjectNode) written.get("source")).remove("path");
            ((ObjectNode) expected.get("source")).remove("path");
            // Of citations alone the JSON leaves some empty lists out.
            removeEmptyLists(written.findValues("citations"));
            removeEmptyLists(expected.findValues("citations"));
            assertEquals(expected, written, row.getString(0));
        }
    }

    private static void removeEmptyLists(List<JsonNode> ofItems) {
        for (JsonNode citations : ofItems) {
            for (JsonNode citation : citations) {
                ((ObjectNode) citation).properties().removeIf(member -> member.getValue().isArray() && member.getValue().isEmpty());
            }
        }
    }

    @Test
    void countsAsTheLibraryDoes() throws Exception {
        Samples.copyAll(letters);
        LocalSpark.run(output, "--input", letters.toString());
        Map<String, Long> expected = Samples.all().stream().flatMap(file -> Samples.letter(file).disputedItems().stream())
                .collect(Collectors.groupingBy(LettersJobTest::decisionAndDrugClass, TreeMap::new, Collectors.counting()));

        LetterTable.createViews(LocalSpark.session(), output.toString());
        List<Row> rows = LocalSpark.session().sql("SELECT decision, request.drugClass, count(*) FROM disputed_items GROUP BY 1, 2")
                .collectAsList();
        assertEquals(expected, rows.stream()
                .collect(Collectors.toMap(row -> row.get(0) + " " + row.get(1), row -> row.getLong(2), Long::sum, TreeMap::new)));
        assertEquals(expected.values().stream().mapToLong(Long::longValue).sum(),
                LetterTable.disputedItems(LocalSpark.table(output)).select("caseNumber", "decisionDate").count());
    }

    private static String decisionAndDrugClass(DisputedItem item) {
        return item.decision() + " " + item.request().drugClass();
    }

    @Test
    void dividesByTheYearOfTheDecision() throws Exception {
        Samples.copyAll(letters);
        LocalSpark.run(output, "--input", letters.toString());
        Map<String, Long> expected = Samples.all().stream().map(Samples::letter)
                .map(letter -> letter.caseHeader() == null ? null : letter.caseHeader().decisionDate())
                .collect(Collectors.groupingBy(date -> "decisionYear=" + (date == null ? "__HIVE_DEFAULT_PARTITION__" : date.getYear()),
                        Collectors.counting()));

        try (Stream<Path> years = Files.list(output)) {
            assertEquals(expected.keySet(), years.map(year -> year.getFileName().toString()).filter(name -> name.startsWith("decision"))
                    .collect(Collectors.toSet()));
        }
        for (String year : expected.keySet()) {
            assertEquals(expected.get(year), LocalSpark.session().read().parquet(output.resolve(year).toString()).count());
        }
    }

    @Test
    void makesRowsOfFilesThatAreNoLetters() throws Exception {
        OddFiles.writeUnreadable(letters);
        OddFiles.writeBeyondLimits(letters);
        Samples.copy(Samples.file("2016-opioids.pdf"), letters.resolve("a folder/50% letter.PDF"));
        Samples.copy(Samples.file("2016-opioids.pdf"), letters.resolve("._letter.pdf"));
        Files.writeString(letters.resolve("story.txt"), "The boy climbed over the wall.");
        Files.writeString(letters.resolve("README.md"), "not for the job");

        LocalSpark.run(output, "--input", letters.toString(), "--input", letters + "/*.pdf");
        assertEquals(List.of(
                "50% letter.PDF PARSED null",
                "DAMAGED_PDF.pdf UNREADABLE DAMAGED_PDF",
                "EMPTY.pdf UNREADABLE EMPTY",
                "NEITHER_PDF_NOR_TEXT.txt UNREADABLE NEITHER_PDF_NOR_TEXT",
                "NO_TEXT.pdf UNREADABLE NO_TEXT",
                "PASSWORD_REQUIRED.pdf UNREADABLE PASSWORD_REQUIRED",
                "maxBytes.pdf LIMIT_EXCEEDED maxBytes",
                "maxLines.txt LIMIT_EXCEEDED maxLines",
                "story.txt PARSED null"), LocalSpark.statuses(output));
        assertEquals("NOT_AN_IMR_LETTER", LocalSpark.table(output).where("path LIKE '%story.txt'").selectExpr("diagnostics[0].code")
                .first().getString(0));
    }

    @Test
    void makesRowsOfFilesThatTheStoreDoesNotGive() throws Exception {
        for (String name : List.of("vanishes at once.pdf", "vanishes.pdf", "forbidden.pdf", "breaks.pdf", "whole.pdf")) {
            Samples.copy(Samples.file("2016-opioids.pdf"), letters.resolve(name));
        }
        LocalSpark.run(output, "--input", "odd://" + letters);
        assertEquals(List.of(
                "breaks.pdf UNAVAILABLE java.io.IOException",
                "forbidden.pdf UNAVAILABLE org.apache.hadoop.security.AccessControlException",
                "vanishes at once.pdf UNAVAILABLE java.io.FileNotFoundException",
                "vanishes.pdf UNAVAILABLE java.io.FileNotFoundException",
                "whole.pdf PARSED null"), LocalSpark.statuses(output));
    }

    @Test
    void makesRowsOfWhatTheParserThrows() throws Exception {
        for (String name : List.of("deep.pdf", "large.pdf", "wrong.pdf", "permitted.pdf")) {
            Samples.copy(Samples.file("2016-opioids.pdf"), letters.resolve(name));
        }
        LocalSpark.run((file, path) -> switch (Path.of(path).getFileName().toString()) {
            case "deep.pdf" -> throw new StackOverflowError();
            case "large.pdf" -> throw new OutOfMemoryError();
            case "wrong.pdf" -> throw new IllegalStateException("words of the letter");
            default -> new ImrLetterParser(ParserOptions.defaults().withRespectPermissions(true)).parse(file).letter();
        }, output, "--input", letters.toString());
        assertEquals(List.of(
                "deep.pdf FAILED java.lang.StackOverflowError",
                "large.pdf FAILED java.lang.OutOfMemoryError",
                "permitted.pdf UNREADABLE EXTRACTION_NOT_PERMITTED",
                "wrong.pdf FAILED java.lang.IllegalStateException"), LocalSpark.statuses(output));
    }

    @Test
    void makesARowOfALetterThatTakesTooLong() throws Exception {
        Samples.copyAll(letters);
        LocalSpark.run((file, path) -> {
            if (path.endsWith("2016-opioids.pdf")) {
                Work.sleepsForever();
            }
            return SharedParser.parse(file, path);
        }, output, "--input", letters.toString(), "--time-limit", "5", "--letters-per-partition", "5");
        assertEquals(Map.of("PARSED", Samples.count() - 1, "TIMED_OUT", 1L), countsByStatus());
        assertEquals(List.of("2016-opioids.pdf TIMED_OUT null"),
                LocalSpark.statuses(output).stream().filter(row -> row.contains("TIMED_OUT")).toList());
    }

    private Map<String, Long> countsByStatus() {
        return LocalSpark.table(output).groupBy("status").count().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
    }

    @Test
    void writesDatesThatNobodyHasSeen() throws Exception {
        String text = Files.readString(Samples.file("2016-single-upheld.txt"));
        Files.createDirectories(letters);
        Files.writeString(letters.resolve("old.txt"), text.replaceAll("(Date of Injury:\\s*\\d\\d/\\d\\d/)\\d{4}", "$10216"));
        LocalSpark.run(output, "--input", letters.toString());
        assertEquals(216, LocalSpark.table(output).selectExpr("caseHeader.dateOfInjury").first().getLocalDate(0).getYear());
    }

    @Test
    void refusesToReplaceATableByNothing() throws Exception {
        Samples.copyAll(letters);
        LocalSpark.run(output, "--input", letters.toString());
        Files.createDirectories(folder.resolve("none"));
        assertThrows(FileNotFoundException.class, () -> LocalSpark.run(output, "--input", folder.resolve("none").toString()));
        assertThrows(AnalysisException.class, () -> LocalSpark.run(output, "--input", letters + "/*.doc"));
        assertEquals(Samples.count(), LocalSpark.table(output).count());
    }

    @Test
    void refusesAnOutputThatHoldsAnythingElse() throws Exception {
        Samples.copyAll(letters);
        for (Path notATable : List.of(letters, folder)) {
            assertThrows(IOException.class, () -> LocalSpark.run(notATable, "--input", letters.toString()));
        }
        Samples.copyAll(output.resolve("decisionYear=2016"));
        assertThrows(IOException.class, () -> LocalSpark.run(output, "--input", output.toString()));
        assertEquals(Samples.count(), LocalSpark.run(folder.resolve("another"), "--input", letters.toString()).get("PARSED"));
        assertEquals(Samples.count(), LocalSpark.run(folder.resolve("one more"), "--input", output.toString()).get("PARSED"));
    }

    private static Path localFile(String path) {
        return Path.of(path.replaceFirst("^file:", ""));
    }
}
