package io.github.imrletters.internal.reflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a full line is, and from where on a line was ended on purpose. */
class MeasureTest {

    /** Of twenty lines, some that stick out; all others have 100 characters. */
    private static Measure measure(int sticking) {
        List<TypedLine> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Line line = Lines.of("x".repeat(i < sticking ? 200 : 100)).get(0);
            lines.add(new TypedLine(line, LineKind.TEXT, 0));
        }
        return new Measure(lines);
    }

    /** Of a text whose lines are all as long. */
    private static Measure measureOfLength(int length) {
        return new Measure(List.of(new TypedLine(next("x".repeat(length)), LineKind.TEXT, 0)));
    }

    /** A part of the fifth line of the first page. */
    private static Line part(String text, int column, int foreign) {
        return new Line(text, 1, 5, column, foreign, false, false, null, null);
    }

    private static Line next(String text, int page) {
        return new Line(text, page, 2, 0, false, false, null);
    }

    /** A line that, with the five letters of the next one's first word and a space between, takes some room. */
    private static Line taking(int room) {
        return next("x".repeat(room - 6));
    }

    private static Line next(String text) {
        return Lines.of(text).get(0);
    }

    @ParameterizedTest
    @CsvSource({"59, true, true", "60, true, true", "61, false, true", "85, false, true", "86, false, false"})
    void lineIsShortIfTheNextWordWouldHaveFittedWithRoomToSpare(int room, boolean early, boolean isShort) {
        for (String text : List.of("words go on", "words")) {
            assertEquals(early, measure(0).endsEarly(taking(room), next(text)), "early");
            assertEquals(isShort, measure(0).endsShort(taking(room), next(text)), "short");
        }
    }

    @Test
    void oneLineInTwentyMayStickOut() {
        assertEquals(measure(0).endsEarly(taking(61), next("words")), measure(1).endsEarly(taking(61), next("words")));
    }

    @Test
    void whatMoreThanATenthOfTheLinesHaveIsTheMeasure() {
        assertTrue(measure(3).endsEarly(taking(120), next("words")));
        assertTrue(measure(2).endsEarly(taking(120), next("words")));
    }

    @Test
    void partOfALineTakesTheRoomOfWhatStandsBeforeIt() {
        Line part = next("A label: " + "x".repeat(80)).from(9);
        assertEquals(80, part.text().length());
        assertEquals(false, measure(0).endsShort(part, next("words")));
    }

    @Test
    void letterWithoutLinesHasNoShortOnes() {
        assertEquals(false, new Measure(List.of()).endsEarly(next("a"), next("b")));
    }

    @Test
    void firstWordOfAnIndentedLineStandsBehindItsIndentation() {
        assertTrue(measure(0).endsEarly(taking(60), next("   words go on")));
        assertFalse(measure(0).endsEarly(taking(61), next("   words go on")));
        assertFalse(measure(0).endsShort(taking(86), next(" words")));
    }

    @Test
    void textWithAParagraphALineEndsEachOnPurpose() {
        assertTrue(measureOfLength(251).endsEarly(taking(250), next("words")));
        assertTrue(measureOfLength(251).endsShort(taking(250), next("words")));
        assertFalse(measureOfLength(250).endsEarly(taking(249), next("words")));
        assertFalse(measureOfLength(250).endsShort(taking(249), next("words")));
    }

    @Test
    void pagesEndCutsAParagraphOfSuchATextAllTheSame() {
        assertFalse(measureOfLength(300).endsEarly(taking(290), next("words", 2)));
        assertFalse(measureOfLength(300).endsShort(taking(290), next("words", 2)));
    }

    @Test
    void runningLineCutsALineOfSuchATextAllTheSame() {
        assertFalse(measureOfLength(300).endsEarly(part("x".repeat(290), 0, 0), part("words go on", 310, 20)));
        assertFalse(measureOfLength(300).endsShort(part("x".repeat(290), 0, 0), part("words go on", 310, 20)));
    }

    @Test
    void partsAroundARunningLineAreOneLineWhereTheyFitOnOne() {
        Line part = part("x".repeat(30), 0, 0);
        assertFalse(measure(0).endsShort(part, part("words " + "x".repeat(63), 50, 20)), "one line");
        assertTrue(measure(0).endsEarly(part, part("words " + "x".repeat(64), 50, 20)), "too long for one");
    }

    @Test
    void partsWithNoRunningLineBetweenAreLinesOfTheirOwn() {
        Line part = part("x".repeat(30), 0, 0);
        assertTrue(measure(0).endsEarly(part, part("words go on", 50, 0)), "nothing foreign");
        assertTrue(measure(0).endsEarly(part("x".repeat(30), 20, 20), part("words go on", 50, 20)), "foreign before both");
        assertTrue(measure(0).endsEarly(part, new Line("words go on", 1, 6, 20, 20, false, false, null, null)), "another line");
        assertTrue(measure(0).endsEarly(part, new Line("words go on", 2, 5, 20, 20, false, false, null, null)), "another page");
    }

    @Test
    void runningLineBeforeAPartTakesNoRoom() {
        assertTrue(measure(0).endsEarly(part("x".repeat(34), 40, 20), next("words")));
        assertFalse(measure(0).endsEarly(part("x".repeat(34), 41, 20), next("words")));
    }

    @Test
    void behindARunningLineThatJoinedTwoOnlyThePartItselfCounts() {
        assertTrue(measure(0).endsEarly(part("x".repeat(54), 67, 20), next("words")), "both fill more than a line");
        assertFalse(measure(0).endsEarly(part("x".repeat(54), 66, 20), next("words")), "both fill a line");
        assertFalse(measure(0).endsEarly(part("x".repeat(54), 67, 0), next("words")), "no running line");
    }
}
