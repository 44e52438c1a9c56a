package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are running lines because they are there again. Words of the form begin with {@code FORM} here. */
class PageEdgesTest {

    private static final String CASE = "CM18-9000001";
    /** Each one stands on a page once. */
    private static final String[] TEXTS = {
        "the worker fell and", "had pain in the knee", "which went away when", "he rested for a week", "and came back when", "he went to work again"
    };

    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    private String caseNumber = CASE;

    /** A page of lines; one that begins with {@code *} is known to be no line of the letter. */
    private PageEdgesTest page(String... texts) {
        int page = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).page() + 1;
        for (String text : texts) {
            if (text.startsWith("*")) {
                taken.add(lines.size());
            }
            lines.add(new Line(text.startsWith("*") ? text.substring(1) : text, page, lines.size() + 1, 0, false, false, null));
        }
        return this;
    }

    private Set<Integer> repeated() {
        return new TreeSet<>(new PageEdges(lines, taken, caseNumber, text -> text.startsWith("FORM") || text.startsWith("form")).repeated());
    }

    /** Two lines of text a page, and a line above them. */
    private static Set<Integer> withTops(String... tops) {
        PageEdgesTest test = new PageEdgesTest();
        for (int i = 0; i < tops.length; i++) {
            test.page(tops[i], TEXTS[2 * i], TEXTS[2 * i + 1]);
        }
        return test.repeated();
    }

    /** Likewise below them. */
    private static Set<Integer> withFeet(String... feet) {
        PageEdgesTest test = new PageEdgesTest();
        for (int i = 0; i < feet.length; i++) {
            test.page(TEXTS[2 * i], TEXTS[2 * i + 1], feet[i]);
        }
        return test.repeated();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Archive of the State", "Sheet %d of the archive", "Record %d", "p. %d", "acme (%d)", "Record of CM18-9000001", "12/20/2016"})
    void sameLineAtTheSameEdgeOfAllPagesIsOne(String line) {
        String[] printed = {line.formatted(1), line.formatted(2), line.formatted(3)};
        assertEquals(Set.of(0, 3, 6), withTops(printed));
        assertEquals(Set.of(2, 5, 8), withFeet(printed));
    }

    static Stream<Arguments> onAllButOne() {
        String line = "Archive of the State";
        return Stream.of(
                arguments(List.of("A title", line, line), Set.of(3, 6)),
                arguments(List.of(line, line, "A title"), Set.of(0, 3)),
                arguments(List.of(line, "A title", line), Set.of()),
                arguments(List.of("A title", "Another", line), Set.of()),
                arguments(List.of("A title", line), Set.of()),
                arguments(List.of(line, line + " of it"), Set.of()),
                arguments(List.of(line + " of it", line), Set.of()),
                arguments(List.of(line + " 90", line + " 18"), Set.of(0, 3)),
                arguments(List.of(line, line), Set.of(0, 3)));
    }

    @ParameterizedTest
    @MethodSource("onAllButOne")
    void firstOrLastPageCanLackIt(List<String> tops, Set<Integer> expected) {
        assertEquals(expected, withTops(tops.toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "of the knee", "necessary.", "The knee bends.", "FORM of words", "form of words", "Case Number:", "Date: 01/05/2018", "12 visits", "The plan: rest"})
    void lineThatCanBeTheLettersIsNoneOnTwoPages(String line) {
        assertEquals(Set.of(), withTops(line, line));
        assertEquals(Set.of(), withFeet(line, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The knee bends.", "of the knee", "12 visits", "The plan: rest"})
    void onAllOfThreePagesItMayBeginAndEndAsItLikesIfItIsTheSame(String line) {
        assertEquals(Set.of(0, 3, 6), withTops(line, line, line));
        assertEquals(Set.of(2, 5, 8), withFeet(line, line, line));
        assertEquals(Set.of(), withTops(line, line, "Another line"));
        assertEquals(Set.of(), withTops(line, line + " 2", line + " 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"is necessary.", "FORM of words", "form of words", "Case Number:"})
    void wordsOfTheFormAndASentencesRestAreNoneOnAnyNumberOfPages(String line) {
        assertEquals(Set.of(), withTops(line, line, line));
        assertEquals(Set.of(), withFeet(line, line, line));
    }

    @ParameterizedTest
    @CsvSource({"12/20/2016, true", "12/20/2016 3:02 PM, true", "12/20/2016., false", "12/20/2016 at noon, false", "PM 12/20/2016, true"})
    void dateIsOneOnAllOfTwoPages(String line, boolean running) {
        assertEquals(running ? Set.of(0, 3) : Set.of(), withTops(line, line));
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void lineWithoutANumberIsShort(int length, boolean running) {
        String line = "A" + "b".repeat(length - 1);
        assertEquals(running ? Set.of(0, 3) : Set.of(), withTops(line, line));
        assertEquals(running ? Set.of(0, 3, 6) : Set.of(), withTops(line, line, line));
        line = "a" + "b".repeat(length - 1);
        assertEquals(running ? Set.of(0, 3, 6) : Set.of(), withTops(line, line, line));
    }

    @ParameterizedTest
    @CsvSource({"sheet 1, sheet 2, true", "1 sheet, 2 sheet, true", "(1) sheet, (2) sheet, true", "sheet 11 1, sheet 2 22, true", "sheet 11, sheet 22, false",
        "sheet 1b, sheet 2b, false", "sheet b1, sheet b2, false", "sheet 2, sheet 3, false", "sheet 1, sheet 3, false"})
    void numberOfItsPageMakesAnyWordsARunningLine(String first, String second, boolean running) {
        assertEquals(running ? Set.of(0, 3) : Set.of(), withTops(first, second));
    }

    @Test
    void numberThatIsAPartOfAnotherIsNotThePages() {
        assertEquals(Set.of(), withTops("page 12 of it", "page 20 of it"));
        assertEquals(Set.of(0, 3), withTops("sheet 10 - 1.", "sheet 20 - 2."));
    }

    @Test
    void severalCanStandAboveEachOtherThreeAtMost() {
        page("First", "Second", TEXTS[0], "Last").page("First", "Second", TEXTS[1], "Last");
        assertEquals(Set.of(0, 1, 3, 4, 5, 7), repeated());
        lines.clear();
        page("First", "Second", "Third", "Fourth", TEXTS[0]).page("First", "Second", "Third", "Fourth", TEXTS[1]);
        assertEquals(Set.of(0, 1, 2, 5, 6, 7), repeated());
    }

    @Test
    void whatIsKnownToBeNoLineOfTheLetterIsPassedOver() {
        page("*known", "Archive", TEXTS[0]).page("*other", "Archive", TEXTS[1]);
        assertEquals(Set.of(1, 4), repeated());
        page("*all", "*known");
        assertEquals(Set.of(), repeated());
    }

    @Test
    void textThatIsPrintedTwiceIsNone() {
        page("Of the knee", TEXTS[0], "none").page("Of the knee", TEXTS[1], "none");
        assertEquals(Set.of(0, 3), repeated());
        lines.clear();
        page("Text", "none", "*known").page("Of the knee", TEXTS[0], "none").page("Of the knee", TEXTS[1]);
        assertEquals(Set.of(), repeated());
    }

    @Test
    void oneTextHasNoEdges() {
        assertEquals(Set.of(), repeated());
        page("Archive", TEXTS[0], "Archive");
        assertEquals(Set.of(), repeated());
    }

    @Test
    void lineAboveTheHeaderThatIsThereAgainIsOneAnywhere() {
        page("Archive 1", "Case Number: CM18-9000001", TEXTS[0], "Archive 2", TEXTS[1], "Archive");
        assertEquals(Set.of(0, 3, 5), repeated());
    }

    @ParameterizedTest
    @CsvSource({"FORM, true", "FORM TITLE, true", "form of words, false", "TEXT, false", "Date Assigned: 01/05/2018, true", "01/05/2018, true"})
    void headerOrATitleBeginsTheLetter(String begin, boolean running) {
        page("Archive", begin, TEXTS[0], "Archive", TEXTS[1]);
        assertEquals(running ? Set.of(0, 3) : Set.of(), repeated());
    }

    @Test
    void fourLinesCanStandAboveTheHeader() {
        page("First", "*known", "Third", "Fourth", "FORM", "First", TEXTS[0], "known", "Fourth");
        assertEquals(Set.of(0, 3, 5, 8), repeated());
        lines.clear();
        taken.clear();
        page("First", "Second", "Third", "Fourth", "Fifth", "FORM", "First");
        assertEquals(Set.of(), repeated());
    }

    @Test
    void textAboveTheHeaderEndsWhatCanBeThePages() {
        page("Archive", "The knee bends.", "FORM", "Archive");
        assertEquals(Set.of(), repeated());
        lines.clear();
        page("Archive", "Archive");
        assertEquals(Set.of(), repeated());
    }

    @Test
    void lineWithTheCaseNumberThatIsThereAgainIsOneAnywhere() {
        page(TEXTS[0], "Record 1 of CM18-9000001", TEXTS[1], "Record 2 of CM18-9000001");
        assertEquals(Set.of(1, 3), repeated());
        caseNumber = null;
        assertEquals(Set.of(), repeated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the record of CM18-9000001", "The record is CM18-9000001.", "FORM CM18-9000001", "CM18-9000001"})
    void sentenceWithTheCaseNumberIsNone(String line) {
        page(TEXTS[0], line, TEXTS[1], line, TEXTS[2]);
        assertEquals(Set.of(), repeated());
    }

    @Test
    void lineWithTheCaseNumberThatIsThereOnceIsNone() {
        page(TEXTS[0], "Record of CM18-9000001", TEXTS[1]);
        assertEquals(Set.of(), repeated());
    }

    @Test
    void atThePagesEdgeOneOfTwoPagesIsEnoughWithTheCaseNumber() {
        assertEquals(Set.of(3), withTops("FORM", "Record of CM18-9000001"));
        assertEquals(Set.of(2), withFeet("Record of CM18-9000001", "The end"));
        assertEquals(Set.of(), withTops("FORM", "Record of CM18-9000002"));
    }
}
