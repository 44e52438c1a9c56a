package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.OtherDocuments;
import io.github.imrletters.fixture.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a survey of many letters finds and when it ends with an alarm. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class SurveyCommandTest {

    private static final int KNOWN = 200;
    private static final int UNKNOWN = 10;

    @TempDir
    private Path folder;

    private void put(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The samples over and over, each with a case number of its own. */
    private void putKnownLetters() {
        List<String> names = Samples.names();
        for (int i = 0; i < KNOWN; i++) {
            String number = String.format("%07d", 9_100_000 + i);
            put(i + ".txt", Samples.text(names.get(i % names.size())).replaceAll("\\b(CM\\d\\d-)\\d{7}\\b", "$1" + number));
        }
    }

    private static LetterText ofWorker(int number) {
        return LetterText.standard().with("CM16-9000901", "CM16-900000" + number)
                .with("Date of Injury: 03/02/2016", "Date of Injury: 03/0%d/2016".formatted(number + 2))
                .with("UR Denial Date: 12/01/2016", "UR Denial Date: 12/0%d/2016".formatted(number + 1));
    }

    /** A line of the report, its columns parted by one space. */
    private static String row(Run run, String begin) {
        return run.outLines().stream().map(line -> line.strip().replaceAll(" +", " ")).filter(line -> line.startsWith(begin))
                .findFirst().orElse("");
    }

    @Test
    void lettersOfAnUnknownFormAreFoundAmongMany() {
        putKnownLetters();
        for (int i = 1; i <= UNKNOWN; i++) {
            put("new" + i + ".txt", "Date of Injury: 03/%02d/2020\nUR Denial Date: 02/%02d/2021\n".formatted(i, i)
                    + OtherDocuments.letterOfUnknownForm(i));
        }
        Run run = Run.of("survey", folder);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertEquals("unknown form 10 0 0 0 140 100.00 %", row(run, "unknown form"));
        assertTrue(row(run, "all letters").startsWith("all letters 210 200 "), run.out());
        assertEquals("FORM_UNKNOWN 10 4.76 % ERROR", row(run, "FORM_UNKNOWN"));
        assertEquals("10 PART A: WHO REVIEWED " + folder.resolve("new1.txt") + " 1:6", row(run, "10 PART A"));
        assertEquals("10 Treatment in Dispute No. # -> a brace of size # " + folder.resolve("new1.txt") + " 1:11", row(run, "10 Treatment"));
        assertEquals("0 more that repeat, and 0 in fewer than 3 different cases, not shown", row(run, "0 more"));
        assertEquals(run.out(), Run.of("survey", "--threads=3", folder).out());
    }

    @Test
    void linesOfFewLettersAreCountedAndNeverShown() {
        for (int i = 0; i < 3; i++) {
            LetterText letter = ofWorker(i).withBefore("Case Number", "Sent by mail " + i);
            put(i + ".txt", (i < 2 ? letter.withBefore("Case Number", "Her name is Rosamund.") : letter).toString());
        }
        put("copy.txt", ofWorker(0).with("CM16-9000000", "CM16-9000009").withBefore("Case Number", "Her name is Rosamund.").toString());
        Run run = Run.of("survey", folder);
        assertEquals("3 Sent by mail # " + folder.resolve("0.txt") + " 1:1", row(run, "3 Sent"));
        assertFalse(run.out().contains("Rosamund"));
        assertEquals("0 more that repeat, and 3 in fewer than 3 different cases, not shown", row(run, "0 more"));
        assertEquals("3 more that repeat, and 3 in fewer than 3 different cases, not shown", row(Run.of("survey", "--top", 0, folder), "3 more"));
    }

    @Test
    void casesOfOneWorkerAndCopiesOfALetterShowNothing() {
        for (int i = 1; i <= 3; i++) {
            put("case" + i + ".txt", LetterText.standard().with("CM16-9000901", "CM16-900000" + i)
                    .with("UR Denial Date: 12/01/2016", "UR Denial Date: 12/0%d/2016".formatted(i))
                    .withBefore("Case Number", "Jane Q. Invented, at home").toString());
        }
        put("copy1.txt", LetterText.standard().with("CM16-9000901", "CM16-9000902")
                .withBefore("Case Number", "Jane Q. Invented, at home").toString());
        put("copy2.txt", LetterText.standard().without("Case Number").withBefore("Date Assigned", "Jane Q. Invented, at home").toString());
        Run run = Run.of("survey", folder);
        assertFalse(run.out().contains("Invented"), run.out());
        assertEquals("0 more that repeat, and 5 in fewer than 3 different cases, not shown", row(run, "0 more"));
    }

    @Test
    void personsAreMaskedOnLinesThatAreShown() {
        for (int i = 1; i <= 3; i++) {
            put(i + ".txt", ofWorker(i).withBefore("Case Number", "RE: Jane Q. Invented, our file " + i).toString());
        }
        assertEquals("3 RE: # " + folder.resolve("1.txt") + " 1:1", row(Run.of("survey", folder), "3 RE"));
    }

    @Test
    void eachLetterOfAFileCounts() {
        String letters = ofWorker(1).toString() + '\f' + ofWorker(2) + '\f' + ofWorker(3);
        put("three.txt", letters);
        Run run = Run.of("survey", folder, "--fail-if", "unplaced > 1 %", "--fail-if", "other > 0 %");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(row(run, "STANDARD").startsWith("STANDARD 3 3 "), run.out());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noLetterAtAllIsToldAndAlarmsWhoAsksForOne(boolean others) {
        if (others) {
            put("invoice.txt", OddFiles.INVOICE);
        }
        Run run = Run.of("survey", folder);
        assertEquals("no letter was found", run.err().strip());
        assertEquals(0, run.exitCode());
        run = Run.of("survey", folder, "--fail-if", "warnings > 1");
        assertEquals("no letter was found", run.err().strip());
        assertEquals(4, run.exitCode());
    }

    @Test
    void everythingElseIsCountedForWhatItIs() throws IOException {
        put("a.txt", LetterText.standard().toString());
        put("b.txt", LetterText.standard().without("MAXIMUS guideline").toString());
        put("c.txt", OddFiles.INVOICE);
        put("d.txt", " ");
        put("e.txt", "");
        Run run = Run.of("survey", folder);
        assertEquals("STANDARD 2 1 60 0 0 0.00 % 2017: 2", row(run, "STANDARD"));
        assertEquals("another document 1", row(run, "another"));
        assertEquals("no text 1", row(run, "no text"));
        assertEquals("unreadable 1", row(run, "unreadable"));
        assertEquals(2, run.errLines().size());
        assertEquals(3, run.exitCode());
    }

    @Test
    void alarmSaysWhichConditionHoldsAndTheFigures() {
        put("a.txt", LetterText.standard().toString());
        put("b.txt", LetterText.standard().withBefore("Case Number", "To whom").toString());
        put("c.txt", "");
        Run run = Run.of("survey", folder, "--fail-if", "unplaced > 1 %", "--fail-if", "warnings>=1", "--fail-if", "unknown > 0");
        assertEquals(4, run.exitCode());
        assertEquals(List.of("unplaced > 1 %: 1 of 63 lines, 1.59 %", "warnings >= 1: 1 of 2 letters, 50.00 %"),
                run.errLines().subList(1, 3));
        assertEquals(3, run.errLines().size());
        assertEquals(3, Run.of("survey", folder, "--fail-if", "unplaced > 2 %").exitCode());
        assertEquals(0, Run.of("survey", folder, "--fail-if", "unreadable > 1").exitCode());
        assertEquals(4, Run.of("survey", folder, "--fail-if", "unreadable > 0").exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unplaced", "unplaced < 1", "patients > 1", "unplaced > 1 % of all", "warnings > many", "warnings > -1"})
    void wrongConditionIsWrongUseBeforeAnyFileIsRead(String condition) {
        Run run = Run.of("survey", folder.resolve("nowhere"), "--fail-if", condition);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("imr-letters: --fail-if takes one of unplaced, "), run.err());
    }

    @Test
    void wrongNumbersAreWrongUse() {
        assertEquals(2, Run.of("survey", folder, "--top", "-1").exitCode());
        assertEquals(2, Run.of("survey", folder, "-t", "0").exitCode());
    }
}
