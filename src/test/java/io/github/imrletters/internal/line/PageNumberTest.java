package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are page numbers: by their words anywhere, or by the page at whose edge they stand. */
class PageNumberTest {

    private static final String TEXT = "The elbow bends.";

    /** Three lines a page. */
    private static List<Line> pages(int first, int last, int page, int place, String text) {
        List<Line> lines = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            for (int line = 0; line < 3; line++) {
                lines.add(new Line(i == page && line == place ? text : TEXT, i, line + 1, 0, false, false, null));
            }
        }
        return lines;
    }

    /** Whether a line at a place of a page, of pages from the first on, is its number. */
    private static boolean isNumber(int first, int page, int place, String text) {
        int last = Math.max(page, first) + 1;
        return PageNumber.isOne(pages(first, last, page, place, text), 3 * (page - first) + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page 2 of 3", "page 7", "PAGE 1 of 9", "  Page  2  of  3  ", "Page 9999"})
    void numberBehindItsWordIsOneAnywhere(String line) {
        for (int place = 0; place < 3; place++) {
            assertTrue(isNumber(1, 2, place, line));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", " 2 ", "- 2 -", "-2-", "2 of 3", "- 2 of 3 -", "CM16-9000001 Page 2", "CM16-9000001 page 2 of 3", "Archive  Page  2", "ii", "II",
        "- ii -"})
    void pagesOwnNumberIsOneAtThePagesEdgeOnly(String line) {
        assertTrue(isNumber(1, 2, 0, line));
        assertTrue(isNumber(1, 2, 2, line));
        assertFalse(isNumber(1, 2, 1, line));
        assertFalse(isNumber(1, 1, 2, line));
        assertFalse(isNumber(1, 3, 0, line));
    }

    @Test
    void edgeOfAllTheTextIsOneOfAPage() {
        assertTrue(isNumber(1, 1, 0, "1"));
        List<Line> lines = pages(1, 2, 2, 2, "2");
        assertTrue(PageNumber.isOne(lines, lines.size() - 1));
    }

    @Test
    void bareNumberOfATextWithoutPagesIsNone() {
        List<Line> lines = pages(1, 1, 1, 2, "1");
        assertFalse(PageNumber.isOne(lines, 2));
        assertFalse(PageNumber.isOne(pages(1, 1, 1, 0, "1"), 0));
    }

    @ParameterizedTest
    @CsvSource({"5, 6, 6, true", "5, 6, 2, true", "5, 5, 1, true", "5, 6, 1, false", "5, 6, 3, false", "5, 6, ii, true", "5, 6, vi, true", "5, 6, v, false"})
    void letterBehindOthersCanCountItsOwnPages(int first, int page, String number, boolean is) {
        assertEquals(is, isNumber(first, page, 0, number));
    }

    @ParameterizedTest
    @CsvSource({"1, i", "3, iii", "4, IV", "9, ix", "10, x", "11, XI", "19, xix", "20, xx", "29, xxix", "38, XXXVIII", "39, xxxix"})
    void romanNumbersGoUpTo39(int page, String number) {
        assertTrue(isNumber(1, page, 0, number), number);
        assertFalse(isNumber(1, page + 1, 0, number), number);
    }

    @ParameterizedTest
    @CsvSource({"40, xxxx", "40, xl", "41, xxxxi", "8, iix"})
    void otherRomanNumbersAreNone(int page, String number) {
        assertFalse(isNumber(1, page, 0, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Page", "Page two", "Page 2 of", "Page 2 of three", "Page of 3", "Page 2, of 3", "Page 12345", "Page 2 of 12345", "Page -2", "Pages 2", "Page2", "-", "--", "- -", "2-",
        "-2", "2.", "2nd", "of 2", "2 of x", "x of 2", "2 visits", "visit 2", "homepage 2", "/", ":", "\u0662", "", "12345", "v", "cc", "mix"})
    void otherLinesAreNone(String line) {
        for (int place = 0; place < 3; place++) {
            assertFalse(isNumber(1, 2, place, line), line);
        }
    }

    @ParameterizedTest
    @CsvSource({"53, true", "54, false"})
    void titleBeforeANumberIsShort(int title, boolean is) {
        assertEquals(is, isNumber(1, 2, 0, "x".repeat(title) + " Page 2"));
    }
}
