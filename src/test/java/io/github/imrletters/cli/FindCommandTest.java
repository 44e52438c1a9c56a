package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which items are found, and how they are listed. */
class FindCommandTest {

    @TempDir
    private Path folder;

    private static Run find(String... conditions) {
        List<Object> arguments = new ArrayList<>(List.of("find", "-q", Samples.pdfFile("2016-single-upheld"), Samples.pdfFile("2016-single-overturned"),
                Samples.pdfFile("2016-opioids")));
        arguments.addAll(Arrays.asList(conditions));
        return Run.of(arguments.toArray());
    }

    @Test
    void itemIsListedWithOneSentenceOfWhy() {
        assertEquals("""
                CM16-9000101  2016-12-12  UPHELD  MRI of the lumbar spine without contrast
                    Curiosity, however understandable, is no indication.

                """, find("--body-part=lumbar spine", "--category=DIAGNOSTIC_TESTING").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--text=MRI | true", "--text=mri --text=curiosity | true", "--text=mri --text=zebra | false",
        "--from=2016-12-12 | true", "--from=2016-12-13 --to=2016 | false", "--to=2016-12 | true", "--to=2016-11 | false",
        "--cites=odg --decision=upheld | true", "--cites='Special Studies' | true", "--cites=zebra | false", "--specialty=family | true",
        "--decision=overturned | false", "--decision=overturned,upheld | true", "--drug=tramadol --text=MRI | false"})
    void itemIsFoundWhereAllConditionsHold(String conditions, boolean found) {
        String[] all = conditions.replace("'Special Studies'", "Special_Studies").split(" ");
        String out = find(Arrays.stream(all).map(one -> one.replace('_', ' ')).toArray(String[]::new)).out();
        assertEquals(found, out.contains("CM16-9000101"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--from=yesterday", "--to=2016-13", "--decision=maybe", "--category=colour", "--from=2018 --to=2016",
        "--text=", "--drug= ", "--body-part=tail"})
    void conditionThatCannotHoldIsWrongUse(String condition) {
        Run run = find(condition.split("(?<!=) (?=-)"));
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
    }

    @Test
    void wordsCanHaveBlanksBetweenThem() {
        assertTrue(find("--decision=upheld, overturned").out().contains("CM16-9000101"));
    }

    @Test
    void unknownPartOfTheBodyTellsWhichThereAre() {
        assertTrue(find("--body-part=tail").err().contains("ankle, "));
    }

    @Test
    void standardInputCanBeLettersOfAnEarlierRun() throws IOException {
        byte[] lines = Run.of("export", "-q", Samples.pdfFile("2016-single-upheld")).out().getBytes(StandardCharsets.UTF_8);
        byte[] indented = Run.of("parse", Samples.pdfFile("2016-single-upheld")).out().getBytes(StandardCharsets.UTF_8);
        String expected = find("--text=curiosity").out();
        assertTrue(expected.contains("CM16-9000101"));
        assertEquals(expected, Run.withInput(lines, "find", "-q", "-", "--text=curiosity").out());
        assertEquals(expected, Run.withInput(indented, "find", "-q", "-", "--text=curiosity").out());
        assertEquals(expected, Run.of("find", "-q", Files.write(folder.resolve("a.json"), indented), "--text=curiosity").out());
    }

    @Test
    void hitsAreWrittenAsATableOrAsLetters() throws IOException {
        Path table = folder.resolve("hits.csv");
        assertEquals(0, find("--text=MRI", "-o", table.toString()).exitCode());
        assertTrue(Files.readString(table).contains("CM16-9000101"));
        Path letters = folder.resolve("hits.jsonl");
        assertEquals(0, find("--text=curiosity", "-o", letters.toString()).exitCode());
        assertEquals(1, Files.readAllLines(letters).size());
    }
}
