package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters as tables. */
class TableCommandTest {

    private static final String SAMPLE = "2016-mixed-outcomes";
    private static final String FORMULA = "=HYPERLINK(\"http://invented.example\",\"knee\") brace";

    @TempDir
    private Path folder;

    private static List<NamedCsvRecord> records(String csv) throws IOException {
        assertTrue(csv.startsWith("\ufeff"), "without it spreadsheets take UTF-8 for something else");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv.substring(1))) {
            return reader.stream().toList();
        }
    }

    private static Letter letter(String name) {
        return new ImrLetterParser().parse(Samples.pdf(name)).letter();
    }

    @Test
    void rowIsAnItemWithTheFactsOfItsLetter() throws IOException {
        Run run = Run.of("table", "-q", Samples.pdfFile(SAMPLE));
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        List<NamedCsvRecord> records = records(run.out());
        Letter letter = letter(SAMPLE);
        assertEquals(letter.disputedItems().size(), records.size());
        for (int i = 0; i < records.size(); i++) {
            DisputedItem item = letter.disputedItems().get(i);
            NamedCsvRecord record = records.get(i);
            assertEquals(letter.caseHeader().caseNumber(), record.getField("case_number"));
            assertEquals(letter.caseHeader().decisionDate().toString(), record.getField("decision_date"));
            assertEquals(String.valueOf(i + 1), record.getField("item"));
            assertEquals(item.request().treatment(), record.getField("treatment"));
            assertEquals(item.decision().name(), record.getField("decision"));
            assertEquals(item.rationale().text(), record.getField("rationale"));
            assertEquals("PARTIALLY_OVERTURNED", record.getField("letter_outcome"));
            assertEquals("Partial Overturn", record.getField("letter_outcome_dwc"));
            assertEquals(letter.source().sha256(), record.getField("sha256"));
            assertEquals(String.valueOf(item.request().retrospective()), record.getField("retrospective"));
        }
    }

    @Test
    void columnsAreTheSameWhateverTheLettersHold() throws IOException {
        Run early = Run.of("table", "-q", Samples.pdfFile("2013-professional-review"));
        Run late = Run.of("table", "-q", Samples.pdfFile(SAMPLE));
        assertEquals(early.outLines().get(0), late.outLines().get(0));
        assertTrue(early.outLines().get(0).startsWith("\ufeffcase_number,decision_date,"), early.out());
    }

    @Test
    void fieldsAreChosenAndExplained() throws IOException {
        Run chosen = Run.of("table", "-q", "--fields=item,case_number", Samples.pdfFile("2016-single-upheld"));
        assertEquals("\ufeffitem,case_number\r\n1,CM16-9000101\r\n", chosen.out());
        Run told = Run.of("table", "--fields");
        assertEquals(0, told.exitCode());
        assertTrue(told.out().contains("days_received_to_decision"), told.out());
        Run wrong = Run.of("table", "--fields=colour", Samples.pdfFile(SAMPLE));
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("colour"), wrong.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--fields=item,case_number,item | 'item' twice", "--fields=case_number,item --letters | no column 'item'"})
    void fieldsThatCannotBeAreRefused(String options, String reason) {
        String[] all = options.split(" ");
        Run run = Run.of(Stream.concat(Stream.of("table", "-q", Samples.pdfFile(SAMPLE)), Arrays.stream(all)).toArray());
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains(reason), run.err());
    }

    @Test
    void cellHasNoOrdersToATerminal() throws IOException {
        Path letters = Files.writeString(folder.resolve("letters.jsonl"), LetterJson.write(letter("2016-single-upheld"))
                .replace("MRI of the lumbar spine", "MRI\\u001b[2J\\u0000\\u009b of\\tthe\\nspine"));
        assertEquals("MRI[2J of\tthe\nspine without contrast", records(Run.of("table", "-q", letters).out()).get(0).getField("treatment"));
    }

    @Test
    void rowCanBeALetter() throws IOException {
        List<NamedCsvRecord> records = records(Run.of("table", "-q", "--letters", Samples.pdfFile(SAMPLE)).out());
        assertEquals(1, records.size());
        assertEquals(String.valueOf(letter(SAMPLE).disputedItems().size()), records.get(0).getField("items_in_letter"));
        assertTrue(records.get(0).findField("treatment").isEmpty());
    }

    @Test
    void cellThatASpreadsheetWouldRunIsKeptFromIt() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), Samples.text("2016-single-upheld")
                .replace("MRI of the lumbar spine without contrast: Upheld", FORMULA + ": Upheld"));
        assertEquals('\'' + FORMULA, records(Run.of("table", "-q", text).out()).get(0).getField("treatment"));
        Path book = folder.resolve("a.xlsx");
        assertEquals(0, Run.of("table", "-q", text, "-o", book).exitCode());
        String sheet = entry(book, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains(FORMULA.replace("\"", "&quot;")), "a text in a workbook is no formula");
        assertTrue(!sheet.contains("<f>"), sheet);
    }

    private static String entry(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ZipEntry entry = file.getEntry(name);
            return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void workbookHasDatesNumbersAndAnExplanation() throws IOException {
        Path book = folder.resolve("items.xlsx");
        assertEquals(new Run(0, "", ""), Run.of("table", "-q", Samples.pdfFile(SAMPLE), "-o", book));
        String sheet = entry(book, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<autoFilter") && sheet.contains("frozen"), sheet.substring(0, 500));
        long day = letter(SAMPLE).caseHeader().decisionDate().toEpochDay() + 25_569;
        assertTrue(sheet.contains("<v>" + day), "a date is a number of days");
        assertTrue(entry(book, "xl/workbook.xml").contains("name=\"columns\""));
        assertEquals(List.of("items.xlsx"), List.of(folder.toFile().list()));
    }

    @Test
    void tableOfWhatWasExportedIsTheSame() throws IOException {
        Path letters = folder.resolve("letters.jsonl");
        assertEquals(0, Run.of("export", "-q", Samples.pdfFile(SAMPLE), Samples.pdfFile("2016-opioids"), "-o", letters).exitCode());
        String direct = Run.of("table", "-q", Samples.pdfFile(SAMPLE), Samples.pdfFile("2016-opioids")).out();
        assertEquals(direct, Run.of("table", "-q", letters).out());
        Path packed = folder.resolve("letters.jsonl.gz");
        assertEquals(0, Run.of("export", "-q", Samples.pdfFile(SAMPLE), Samples.pdfFile("2016-opioids"), "-o", packed).exitCode());
        assertEquals(direct, Run.of("table", "-q", packed).out());
    }

    @Test
    void lineThatIsNoLetterIsAFailure() throws IOException {
        Path letters = Files.writeString(folder.resolve("letters.jsonl"), LetterJson.write(letter(SAMPLE)) + "\n\n{\"a\":1}\n");
        Path failures = folder.resolve("failures.jsonl");
        Run run = Run.of("table", "-q", letters, "--failures", failures);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith(letters + ":3: "), run.err());
        assertTrue(Files.readString(failures).contains("\"code\":\"NO_RECORD\""));
    }

    @Test
    void onlyItemsThatAreMeantHaveARow() throws IOException {
        List<NamedCsvRecord> records = records(Run.of("table", "-q", "--decision=upheld", Samples.pdfFile(SAMPLE)).out());
        List<String> decisions = new ArrayList<>(records.stream().map(record -> record.getField("decision")).distinct().toList());
        assertEquals(List.of("UPHELD"), decisions);
    }
}
