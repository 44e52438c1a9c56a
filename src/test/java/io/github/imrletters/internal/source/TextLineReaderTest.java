package io.github.imrletters.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.LimitExceededException;
import io.github.imrletters.UnreadableFileException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text as printed lines. */
class TextLineReaderTest {

    private static final ReadOptions ROOMY = new ReadOptions(false, 10, 1000, 100, 1 << 24, false);

    private final TextLineReader reader = new TextLineReader(ROOMY);

    /** {@code page.number text} of each line. */
    private List<String> read(String text) {
        return reader.read(text).lines().stream().map(l -> l.page() + "." + l.number() + " " + l.text()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour\r\n", "one\rtwo\r\rfour\r", "one\ntwo\r\n\rfour\n"})
    void anyLineEndsAreTheSame(String text) {
        assertEquals(List.of("1.1 one", "1.2 two", "1.4 four"), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\n\ftwo\n", "one\r\n\ftwo", "\uFEFFone\n\ftwo"})
    void formFeedBeginsAPageButNoLine(String text) {
        assertEquals(List.of("1.1 one", "2.1 two"), read(text));
    }

    @Test
    void formFeedInsideALineEndsIt() {
        assertEquals(List.of("1.1 one", "2.1 two"), read("one\ftwo"));
    }

    @Test
    void linesAreCountedFromTheTopOfTheirPageWithBlankOnes() {
        assertEquals(List.of("1.2 one", "2.1 two", "2.3 three", "3.3 four"), read("\none\n\ftwo\n\nthree\f\n\nfour"));
    }

    @Test
    void formFeedsAreCountedEvenWhereAPageIsEmpty() {
        assertEquals(List.of("1.1 one", "4.1 four"), read("one\n\f\f\ffour"));
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertEquals(List.of("1.1 one"), read("\uFEFFone"));
        byte[] bytes = "\uFEFFone".getBytes(StandardCharsets.UTF_8);
        assertEquals("one", reader.read(bytes).lines().get(0).text());
    }

    @Test
    void whiteSpaceAtTheEndIsLeftOutAndAtTheBeginningKept() {
        assertEquals(List.of("1.1   one"), read("  one \t\u00A0  \n"));
    }

    @Test
    void blankLinesOfAnyWhiteSpaceAreLeftOut() {
        assertEquals(List.of("1.5 one"), read(" \n\t\n\u00A0\n\u2003\none"));
    }

    @Test
    void spacesOfAllKindsAreSpacesAndSoftHyphensAreHyphens() {
        assertEquals(List.of("1.1 one two three four-five"), read("one\u00A0two\tthree\u2009four\u00ADfive"));
    }

    @Test
    void gapIsWhereABlankLineStands() {
        List<Line> lines = reader.read("one\ntwo\n\nthree\n").lines();
        assertFalse(lines.get(1).gapBefore());
        assertTrue(lines.get(2).gapBefore());
    }

    @Test
    void noGapIsAtTheTopOfAPage() {
        assertFalse(reader.read("one\ntwo\n\n\f\nthree\n").lines().get(2).gapBefore());
    }

    @Test
    void blankLinesOfDoubleSpacedTextAreNoGaps() {
        List<Line> lines = reader.read("one\n\ntwo\n\nthree\n\nfour\n\n \n\nfive\n\nsix\n\n").lines();
        assertEquals(List.of(false, false, false, false, true, false), lines.stream().map(Line::gapBefore).toList());
    }

    @Test
    void textKnowsNeitherPagesNorTypeNorPlace() {
        PrintedText printed = reader.read("one");
        assertEquals("text/plain", printed.mediaType());
        assertNull(printed.pages());
        assertEquals(List.of(), printed.notices());
        Line line = printed.lines().get(0);
        assertFalse(line.bold());
        assertNull(line.place());
        assertEquals(0, line.column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \f "})
    void textWithoutWordsHasNoLines(String text) {
        assertEquals(List.of(), read(text));
    }

    @Test
    void noLineEndsInWhiteSpaceWhateverStandsBehindIt() {
        for (String line : List.of("1 \uFEFF", "- \uFEFF", "| \u200B", "one \u200B \u200D\t")) {
            String text = reader.read(line).lines().get(0).text();
            assertEquals(text.stripTrailing(), text);
        }
        assertEquals(List.of(), reader.read(" \uFEFF").lines());
    }

    @Test
    void limitsHoldExactly() {
        TextLineReader strict = new TextLineReader(new ReadOptions(false, 1, 8, 2, 1 << 24, false));
        assertEquals(2, strict.read("1234\n678").lines().size());
        LimitExceededException characters =
                assertThrows(LimitExceededException.class, () -> strict.read("123456789"));
        assertTrue(characters.getMessage().contains("maxCharacters"), characters.getMessage());
        LimitExceededException lines = assertThrows(LimitExceededException.class, () -> strict.read("1\n2\n3"));
        assertTrue(lines.getMessage().contains("maxLines"), lines.getMessage());
    }

    @Test
    void pagesAreLimitedAsOfAPdf() {
        TextLineReader twoPages = new TextLineReader(new ReadOptions(false, 2, 100, 100, 1 << 24, false));
        assertEquals(2, twoPages.read("1\f2\n\f").lines().size());
        LimitExceededException pages = assertThrows(LimitExceededException.class, () -> twoPages.read("1\f2\f3"));
        assertEquals("maxPages", pages.option());
    }

    @Test
    void nulBytesAreNoText() {
        assertNotText("one\0two".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesThatAreNotUtf8AreNoText() {
        assertNotText("caf\u00e9 noir".getBytes(StandardCharsets.ISO_8859_1));
        assertNotText("one".getBytes(StandardCharsets.UTF_16));
        assertNotText(new byte[] {'a', (byte) 0xC3});
        assertNotText(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    }

    private void assertNotText(byte[] content) {
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> reader.read(content));
        assertEquals(UnreadableFileException.Reason.NEITHER_PDF_NOR_TEXT, e.reason());
    }
}
