package io.github.imrletters.internal.reflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.source.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as one text: where lines and sentences begin and end in it, and which part of a line a stretch is. */
class RunningTextTest {

    /** The lines begin at 0, 8, 27 and 28; the words of the second at 10, 16 and 22. */
    private static final List<Line> LINES = Lines.of("The hip", "  bends far.  Then", "", "rest");
    private static final RunningText TEXT = new RunningText(LINES);

    @Test
    void eachLineHasALineEndBehindIt() {
        assertEquals("The hip\n  bends far.  Then\n\nrest\n", TEXT.text());
        assertEquals(33, TEXT.length());
        assertEquals("", new RunningText(List.of()).text());
    }

    @Test
    void apostrophesAreSetInOneWay() {
        assertEquals("the worker's hip isn't\n", new RunningText(Lines.of("the worker\u2019s hip isn't")).text());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 0", "8, 1", "26, 1", "27, 2", "28, 3", "32, 3"})
    void characterStandsOnItsLine(int at, int line) {
        assertEquals(line, TEXT.lineOf(at));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 8", "2, 27", "3, 28", "4, 33", "5, 33"})
    void lineBeginsBehindTheOneBefore(int line, int start) {
        assertEquals(start, TEXT.startOf(line));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "4, false", "8, true", "9, true", "10, true", "11, false", "16, false", "27, true", "28, true", "29, false"})
    void onlyWhiteSpaceMayStandBeforeWhatBeginsALine(int at, boolean begins) {
        assertEquals(begins, TEXT.beginsLine(at));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "3, false", "6, false", "7, true", "8, true", "20, false", "22, false", "26, true", "27, true", "31, false", "32, true", "33, true"})
    void onlyWhiteSpaceMayStandBehindWhatEndsALine(int at, boolean ends) {
        assertEquals(ends, TEXT.endsLine(at));
    }

    @Test
    void lineWithNothingOnItEndsWhereItBegins() {
        assertEquals(true, new RunningText(Lines.of("", "rest")).endsLine(0));
    }

    @ParameterizedTest
    @CsvSource({"7, 10, true", "7, 11, false", "6, 8, false", "26, 28, true", "8, 8, true", "3, 4, true", "4, 5, false"})
    void stretchIsBlankIfAllOfItIsWhiteSpace(int from, int to, boolean blank) {
        assertEquals(blank, TEXT.isBlank(from, to));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 4", "7, 10", "20, 22", "26, 28", "32, 33", "33, 33"})
    void whiteSpaceIsSkipped(int from, int to) {
        assertEquals(to, TEXT.skip(from));
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 7", "10, 8, 8", "10, 9, 9", "10, 10, 10", "7, 0, 7", "28, 0, 26", "22, 0, 20"})
    void whiteSpaceIsSkippedBackwards(int to, int from, int end) {
        assertEquals(end, TEXT.skipBack(to, from));
    }

    @Test
    void textOfWhiteSpaceIsSkippedToItsEnds() {
        RunningText blank = new RunningText(Lines.of("", ""));
        assertEquals(2, blank.skip(0));
        assertEquals(0, blank.skipBack(2, 0));
        assertEquals(2, blank.nextPlace(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 10", "7, 10", "10, 10", "11, 22", "22, 22", "23, 28", "28, 28", "29, 33"})
    void nextPlaceIsWhereALineOrASentenceBegins(int from, int place) {
        assertEquals(place, TEXT.nextPlace(from, 33));
    }

    @Test
    void placeAtTheEndOrBehindItIsNone() {
        assertEquals(22, TEXT.nextPlace(11, 22));
        assertEquals(22, TEXT.nextPlace(11, 23));
        assertEquals(20, TEXT.nextPlace(11, 20));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The hip bends. Then it does not | 15
            The hip bends? Then it does not | 15
            The hip bends! Then it does not | 15
            The hip bends: then it does not | 15
            The hip bends; then it does not | 15
            The hip bends) then it does not | 15
            The hip bends" then it does not | 15
            The hip bends” then it does not | 15
            The hip bends, then it does not | 32
            The hip bends.then it does not  | 31
            . then it does not              | 2
            The hip                         | 8
            """)
    void sentenceBeginsBehindAMarkAndWhiteSpace(String line, int place) {
        RunningText text = new RunningText(Lines.of(line));
        assertEquals(place, text.nextPlace(1, text.length()));
    }

    @Test
    void firstWordIsAPlaceWhateverStandsBeforeIt() {
        assertEquals(2, new RunningText(Lines.of("  The hip")).nextPlace(0, 10));
        assertEquals(0, new RunningText(Lines.of("The hip")).nextPlace(0, 8));
    }

    @Test
    void allOfALineIsTheLine() {
        assertSame(LINES.get(1), TEXT.part(1, 8, 27));
        assertSame(LINES.get(1), TEXT.part(1, 10, 26));
        assertSame(LINES.get(3), TEXT.part(3, 28, 33));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3, The, 0", "0, 0, 4, The, 0", "0, 3, 7, hip, 4", "0, 4, 8, hip, 4", "1, 15, 22, far., 8", "1, 20, 27, Then, 14", "1, 16, 25, far.  The, 8", "3, 28, 31, res, 0", "3, 29, 32, est, 1"})
    void partOfALineHasNoWhiteSpaceAroundItAndKnowsItsColumn(int line, int from, int to, String text, int column) {
        Line part = TEXT.part(line, from, to);
        assertEquals(text, part.text());
        assertEquals(column, part.column());
        assertEquals(LINES.get(line).number(), part.number());
    }
}
