package io.github.imrletters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.DuckDb;
import io.github.imrletters.fixture.FullRecords;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.DrugClass;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Medication;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of letters have the same columns whatever letters they are made from. */
class LetterTablesTest {

    private static final List<Letter> SAMPLES = samples();
    /** Nothing in it but what is always there. */
    private static final Letter EMPTY = new ImrLetterParser().parseText("An invoice.").letter();
    private static final Letter FULL = FullRecords.of(Letter.class);
    private static final String GUESSED = "read_json('%s', format = 'newline_delimited')";

    @TempDir
    private Path folder;
    private DuckDb duckDb;

    @BeforeEach
    void open() throws SQLException {
        duckDb = new DuckDb();
    }

    @AfterEach
    void close() throws SQLException {
        duckDb.close();
    }

    private static List<Letter> samples() {
        return Samples.names().stream().map(name -> new ImrLetterParser().parseText(Samples.text(name)).letter()).toList();
    }

    private Path file(String name, List<Letter> letters) throws IOException {
        Path file = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            LetterJson.writeLines(letters, out);
        }
        return file;
    }

    private static List<Letter> letters(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(LetterJson::read).toList();
    }

    private void view(Path... files) throws SQLException {
        duckDb.run(LetterSchema.duckDb(Arrays.stream(files).map(Path::toString).toArray(String[]::new)));
    }

    /** As many rows as letters and items, and the columns of both views. */
    private List<String> columnsOf(List<Letter> batch) throws IOException, SQLException {
        view(file("letters.jsonl", batch));
        assertEquals(List.of("" + batch.size()), duckDb.rows("SELECT count(*) FROM letters"));
        long items = batch.stream().mapToInt(letter -> letter.disputedItems().size()).sum();
        assertEquals(List.of("" + items), duckDb.rows("SELECT count(*) FROM items"));
        List<String> columns = new ArrayList<>(duckDb.columns("letters"));
        columns.addAll(duckDb.columns("items"));
        return columns;
    }

    @Test
    void columnsAreTheSameOfAnyBatch() throws Exception {
        List<String> columns = columnsOf(SAMPLES);
        assertTrue(columns.containsAll(List.of("schemaVersion VARCHAR", "documentsReviewed VARCHAR[]", "decisionDate DATE",
                "drugClass VARCHAR", "retrospective BOOLEAN", "medicationQuantity INTEGER",
                "bodyParts STRUCT(\"name\" VARCHAR, side VARCHAR)[]")), columns::toString);
        for (List<Letter> batch : List.of(SAMPLES.subList(0, 1), List.<Letter>of(), List.of(EMPTY), List.of(FULL))) {
            assertEquals(columns, columnsOf(batch));
        }
    }

    /** Read and written again by the database, a letter says what it said before: no member is lost or taken for another. */
    @Test
    void nothingIsLost() throws Exception {
        Path written = file("letters.jsonl", List.of(FULL, EMPTY, SAMPLES.get(0)));
        view(written);
        duckDb.run("COPY letters TO '" + folder.resolve("copy.jsonl") + "' (FORMAT json)");
        assertEquals(letters(written), letters(folder.resolve("copy.jsonl")));
    }

    /** What becomes of two batches, one after the other, that end in one table. */
    private void join(String one, String other) throws SQLException {
        Path first = folder.resolve("one.parquet");
        Path second = folder.resolve("other.parquet");
        duckDb.run("COPY (SELECT * FROM " + one + ") TO '" + first + "'");
        duckDb.run("COPY (SELECT * FROM " + other + ") TO '" + second + "'");
        duckDb.run("CREATE TABLE joined AS SELECT * FROM '" + first + "' UNION ALL BY NAME SELECT * FROM '" + second + "'");
    }

    @Test
    void batchesJoin() throws Exception {
        view(file("empty.jsonl", List.of(EMPTY)));
        duckDb.run("ALTER VIEW letters RENAME TO others");
        view(file("full.jsonl", List.of(FULL)));
        join("others", "letters");
        assertEquals(duckDb.columns("letters"), duckDb.columns("joined"));
        assertEquals(List.of("2"), duckDb.rows("SELECT count(*) FROM joined"));
    }

    /** Why there is a schema: a database that guesses takes a list that is empty in all letters for something else. */
    @Test
    void batchesWithGuessedColumnsDoNotJoin() throws Exception {
        String empty = GUESSED.formatted(file("empty.jsonl", List.of(EMPTY)));
        String full = GUESSED.formatted(file("full.jsonl", List.of(FULL)));
        assertNotEquals(duckDb.columns("SELECT * FROM " + full), duckDb.columns("SELECT * FROM " + empty));
        String problem = assertThrows(SQLException.class, () -> join(empty, full)).getMessage();
        assertTrue(problem.contains("Conversion Error"), problem);
    }

    @Test
    void decisionsByDrugClassAreThoseOfTheRecords() throws Exception {
        Map<String, Long> counts = SAMPLES.stream().flatMap(letter -> letter.disputedItems().stream())
                .collect(Collectors.groupingBy(LetterTablesTest::decisionAndDrugClass, Collectors.counting()));
        Set<String> expected = counts.entrySet().stream().map(count -> count.getKey() + ',' + count.getValue())
                .collect(Collectors.toSet());
        view(file("letters.jsonl", SAMPLES));
        List<String> rows = duckDb.rows("SELECT decision, drugClass, count(*) FROM items GROUP BY ALL");
        assertTrue(rows.size() > 5, "too few to tell");
        assertEquals(expected, Set.copyOf(rows));
    }

    private static String decisionAndDrugClass(DisputedItem item) {
        DrugClass drugClass = item.request().drugClass();
        return item.decision() + "," + (drugClass == null ? "" : drugClass);
    }

    @Test
    void itemsTellTheirLetter() throws Exception {
        view(file("letters.jsonl", List.of(FULL)));
        DisputedItem item = FULL.disputedItems().get(0);
        Medication medication = item.request().medication();
        String expected = Stream.of(FULL.source().path(), FULL.source().name(), FULL.caseHeader().caseNumber(),
                        FULL.caseHeader().decisionDate(), item.number(), item.request().text(), medication.name(), item.rationale().text())
                .map(Object::toString).collect(Collectors.joining(","));
        assertEquals(List.of(expected), duckDb.rows("SELECT sourcePath, sourceName, caseNumber, decisionDate, number, text,"
                + " medicationName, rationaleText FROM items"));
    }

    @Test
    void nameHasCharactersThatMeanSomethingInSql() throws Exception {
        view(file("it's 100 %; -- [1].jsonl", SAMPLES), file("other.jsonl", List.of(FULL)));
        assertEquals(List.of("" + (SAMPLES.size() + 1)), duckDb.rows("SELECT count(*) FROM letters"));
    }

    @Test
    void folderNamedLikeAColumnAddsNone() throws Exception {
        Files.createDirectories(folder.resolve("year=2016"));
        view(file("year=2016/letters.jsonl", SAMPLES));
        assertTrue(duckDb.columns("letters").stream().noneMatch(column -> column.startsWith("year")));
    }

    @Test
    void oneLargeLetterDoesNotCostTheOthers() throws Exception {
        String lines = ("{\"page\":1,\"line\":1,\"text\":\"" + "x".repeat(1 << 20) + "\"},").repeat(33);
        String large = LetterJson.write(EMPTY).replace("\"unrecognizedLines\":[", "\"unrecognizedLines\":[" + lines);
        Path file = Files.writeString(folder.resolve("letters.jsonl"), LetterJson.write(FULL) + '\n' + large + '\n');
        view(file);
        assertEquals(List.of("2"), duckDb.rows("SELECT count(*) FROM letters"));
        duckDb.run(LetterSchema.duckDb(file.toString()).replaceFirst("maximum_object_size = \\d+, *", ""));
        String problem = assertThrows(SQLException.class, () -> duckDb.rows("SELECT count(*) FROM letters")).getMessage();
        assertTrue(problem.contains("maximum_object_size"), problem);
    }

    @Test
    void lettersOfALaterVersionAreRead() throws Exception {
        Path file = folder.resolve("letters.jsonl");
        Files.writeString(file, LetterJson.write(FULL).replaceAll("\"decision\":\"\\w+\"", "\"decision\":\"MOOT\",\"judge\":{\"of\":[1]}"));
        view(file);
        assertEquals(List.of("MOOT"), duckDb.rows("SELECT decision FROM items"));
    }

    @Test
    void fileIsLettersJsonlByDefault() {
        assertEquals(LetterSchema.duckDb("letters.jsonl"), LetterSchema.duckDb());
    }

    @Test
    void sparkHasTheSameColumns() {
        List<String> spark = LetterSchema.spark().lines().map(line -> line.replaceFirst(",$", "")).toList();
        List<String> names = Arrays.stream(Letter.class.getRecordComponents()).map(component -> component.getName()).toList();
        assertEquals(names, spark.stream().map(column -> column.substring(1, column.indexOf('`', 1))).toList());
        assertTrue(spark.containsAll(List.of("`schemaVersion` STRING", "`documentsReviewed` ARRAY<STRING>",
                "`caseSummary` STRUCT<`text`: STRING, `patient`: STRUCT<`age`: INT, `sex`: STRING>, `dateOfInjury`: DATE>",
                "`unrecognizedLines` ARRAY<STRUCT<`page`: INT, `line`: INT, `text`: STRING>>")), spark::toString);
    }
}
