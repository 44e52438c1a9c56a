package io.github.imrletters.cli.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are alike, and which of them are shown. */
class LikeLinesTest {

    private static final int FEW = 100;
    private static final LocalDate INJURY = LocalDate.of(2015, 1, 1);
    private static final LocalDate DENIAL = LocalDate.of(2016, 1, 1);

    private final LikeLines lines = new LikeLines(FEW);

    private void add(int letter, String line) {
        lines.add(identity(letter), new UnplacedLine(LineShape.shown(line), "file " + letter, 1, letter));
    }

    private static Identity identity(int letter) {
        return new Identity("CM16-" + letter, INJURY.plusDays(letter), DENIAL.plusDays(letter));
    }

    private List<String> repeated() {
        return lines.repeated().stream().map(group -> group.count() + " " + group.first().shown()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Page 3 of 12 | Page # of #", "Case CM21-0000007 | Case #", "Sent on March 3, 2021 | Sent on #", "Sent 03/03/2021, 4.5 mg | Sent #, # mg",
        "Two   words | Two words", "RE: Jane Q. Invented, 12 | RE: #", "Re : Jane | Re : #", "Employee Jane Invented | Employee #",
        "INJURED WORKER: Jane | INJURED WORKER #", "For the patient | For the patient", "Re-read by Jane | Re-read by Jane"})
    void signStandsForWhatIsALettersOwn(String line, String shown) {
        assertEquals(shown, LineShape.shown(line));
    }

    @Test
    void linesOfThreeLettersAreShownTheMostFrequentFirst() {
        for (int letter = 1; letter <= 3; letter++) {
            add(letter, "Printed on paper " + letter);
            add(letter, "PART B: " + letter);
            add(letter, "Part  b: " + letter + letter);
        }
        add(1, "Only once");
        add(1, "Twice in one");
        add(1, "Twice in one");
        add(1, "Twice in one");
        assertEquals(List.of("6 PART B: #", "3 Printed on paper #"), repeated());
        assertEquals(13, lines.lines());
    }

    @Test
    void casesOfOneWorkerAndCopiesOfOneLetterAreOne() {
        for (int number = 1; number <= 4; number++) {
            UnplacedLine line = new UnplacedLine("Her name is Rosamund.", "file", 1, 1);
            lines.add(new Identity("CM16-" + number, INJURY, DENIAL.plusDays(number)), line);
            lines.add(new Identity("CM16-0000001", INJURY.plusDays(number), DENIAL.plusDays(number)), line);
            lines.add(null, line);
        }
        assertEquals(List.of(), repeated());
        assertEquals(12, lines.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u009b31m", "\u009d0;title", "\u202eesrever", "\u001b[2J", "\u2066", "a\u2028b"})
    void ordersToATerminalAreNotShown(String line) {
        assertFalse(LineShape.shown("Sent" + line).codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.LINE_SEPARATOR), line);
    }

    @Test
    void linesThatDifferInAFewLettersAreOne() {
        for (int letter = 1; letter <= 4; letter++) {
            add(letter, "Outcome of the treatment in dispute");
        }
        add(5, "Outcorne of the treatment in dispute");
        add(6, "Outcome of the treatment in dispu");
        add(7, "Income of a treatment in dispute");
        assertEquals(List.of("6 Outcome of the treatment in dispute"), repeated());
        assertTrue(LineShape.areNear("twelve letters", "twelve leters"));
        assertFalse(LineShape.areNear("short", "shirt"));
    }

    @Test
    void rareLinesAreForgottenWhenThereAreTooMany() {
        for (int letter = 1; letter <= 10 * FEW; letter++) {
            add(letter, "of one letter " + Integer.toString(letter, 36).replaceAll("\\d", "x") + "y".repeat(letter % 37));
            add(letter, "of all letters");
        }
        assertEquals("1000 of all letters", repeated().get(0));
        assertEquals(20L * FEW, lines.lines());
    }
}
