package io.github.imrletters.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.LimitExceededException;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.fixture.ContentPdf;
import io.github.imrletters.fixture.WrittenPdf;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.model.DiagnosticCode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that would take all memory, or years, if they were believed. */
class HostileFilesTest {

    private static final String TEXT = "BT /F1 10 Tf 72 700 Td (one) Tj ET";
    private static final int MOST_PAGES = 100;

    private final PdfLineReader reader = new PdfLineReader(new ReadOptions(false, MOST_PAGES, 1 << 20, 10_000, 1 << 20, false));

    static Stream<Arguments> overALimit() {
        return Stream.of(
                arguments("contents that inflate to more than allowed", "maxDecodedBytes",
                        ContentPdf.of(TEXT + " ".repeat(1 << 20))),
                arguments("form that inflates to more than allowed", "maxDecodedBytes",
                        ContentPdf.of(TEXT + " /Fm Do", " ".repeat(1 << 20))),
                arguments("one stream as contents again and again", "maxDecodedBytes",
                        WrittenPdf.ofPage("", "null", "", Map.of(4, "[" + "6 0 R ".repeat(2 << 10) + "]",
                                6, WrittenPdf.stream("", " ".repeat(1 << 10))))),
                arguments("more pages than the file says", "maxPages", pages(1, MOST_PAGES + 1, 0)),
                arguments("more turned pages than the file says", "maxPages", pages(1, MOST_PAGES + 1, 90)));
    }

    /** One page as all pages. */
    private static byte[] pages(int told, int count, int rotation) {
        return WrittenPdf.ofPage(TEXT, WrittenPdf.font("Helvetica", WrittenPdf.WIDTHS), "", Map.of(
                2, "<</Type/Pages/Count " + told + "/Rotate " + rotation + "/Kids[" + "3 0 R ".repeat(count) + "]>>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overALimit")
    void fileOverALimitIsRefused(String what, String option, byte[] pdf) {
        LimitExceededException e = assertThrows(LimitExceededException.class, () -> reader.read(pdf));
        assertTrue(e.getMessage().contains("option " + option), e.getMessage());
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                arguments("page trees within page trees", pagesWithinPages(30_000)),
                arguments("font that tells its widths again and again", widths("0 65535 5 ".repeat(1000), 0)),
                arguments("font of a turned page that tells its widths again and again", widths("0 65535 5 ".repeat(1000), 90)),
                arguments("cross-reference table with entries of any length", xrefStream("[1 2147483647 2]")));
    }

    private static byte[] pagesWithinPages(int depth) {
        Map<Integer, String> objects = new HashMap<>();
        objects.put(1, "<</Type/Catalog/Pages 2 0 R>>");
        for (int i = 2; i < depth; i++) {
            objects.put(i, "<</Type/Pages/Count 1/Kids[" + (i + 1) + " 0 R]>>");
        }
        objects.put(depth, "<</Type/Page/MediaBox[0 0 612 792]>>");
        return WrittenPdf.of(objects);
    }

    private static byte[] widths(String widths, int rotation) {
        return WrittenPdf.ofPage("BT /F1 10 Tf 72 700 Td <0041> Tj ET",
                "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
                "", Map.of(
                        2, "<</Type/Pages/Count 1/Kids[3 0 R]/Rotate " + rotation + ">>",
                        6, "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[" + widths + "]>>",
                        7, WrittenPdf.stream("", "1 begincodespacerange <0000><FFFF> endcodespacerange "
                                + "1 beginbfchar <0041><0041> endbfchar")));
    }

    private static byte[] xrefStream(String widths) {
        String file = "%PDF-1.5\n1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n"
                + WrittenPdf.stream("/Type/XRef/Size 3/Root 1 0 R/W" + widths, "0123456789") + "\nendobj\nstartxref\n42\n%%EOF\n";
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void damagedFileIsRefused(String what, byte[] pdf) {
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> reader.read(pdf));
        assertEquals(Reason.DAMAGED_PDF, e.reason());
    }

    static Stream<Arguments> toldToBeDamaged() {
        return Stream.of(
                arguments("forms that draw each other again and again", laughs("")),
                arguments("groups that draw each other again and again", laughs("/Group<</S/Transparency>>")),
                arguments("graphics states saved again and again",
                        WrittenPdf.ofPage("q ".repeat(200_000) + TEXT)));
    }

    /** Forms each of which draws the next one three times. */
    private static byte[] laughs(String entries) {
        Map<Integer, String> forms = new HashMap<>();
        for (int i = 6; i < 46; i++) {
            forms.put(i, WrittenPdf.form(entries + "/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>", "/X Do /X Do /X Do"));
        }
        forms.put(46, WrittenPdf.form(entries, ""));
        String font = WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding" + WrittenPdf.WIDTHS);
        return WrittenPdf.ofPage(TEXT + " /X Do", font, "/XObject<</X 6 0 R>>", forms);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toldToBeDamaged")
    void pageThatWouldNeverEndIsToldToBeDamaged(String what, byte[] pdf) {
        PrintedText printed = reader.read(pdf);
        assertEquals("one", printed.lines().get(0).text());
        assertTrue(printed.notices().stream().anyMatch(n -> n.code() == DiagnosticCode.PAGE_DAMAGED), printed.notices()::toString);
    }

    @Test
    void textAheadOfWhatCannotBeReadIsThere() {
        PrintedText printed = reader.read(ContentPdf.of(TEXT + " BT 72 600 Td <74776F"));
        assertEquals("one", printed.lines().get(0).text());
        assertTrue(printed.notices().stream().anyMatch(n -> n.code() == DiagnosticCode.PAGE_DAMAGED), printed.notices()::toString);
    }

    @Test
    void pagesAreCountedWhateverTheFileSays() {
        PrintedText printed = reader.read(pages(1, 3, 0));
        assertEquals(3, printed.pages());
        assertEquals(3, printed.lines().get(printed.lines().size() - 1).page());
        assertTrue(printed.notices().stream().anyMatch(n -> n.code() == DiagnosticCode.PAGE_DAMAGED), printed.notices()::toString);
    }
}
