package io.github.imrletters.internal.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.comparison.StockText;
import io.github.imrletters.fixture.ContentPdf;
import io.github.imrletters.fixture.ObjectStreamPdf;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Reading;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.Notice;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.model.DiagnosticCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects that cannot be read: PDFBox goes on without them, but no text may be missing without a word. */
class LostObjectsTest {

    private static final String SAMPLE = "2016-single-upheld";
    private static final String FALLBACK = "the PDF was read in the slower, more general way: ";

    private static List<String> texts(PrintedText printed) {
        return printed.lines().stream().map(Line::text).toList();
    }

    private static boolean isToldAsDamaged(PrintedText printed) {
        return printed.notices().stream().anyMatch(notice -> notice.code() == DiagnosticCode.PAGE_DAMAGED);
    }

    @Test
    void objectsInAStreamReadLikeObjectsOfTheirOwn() {
        PrintedText inStreams = Reading.ofPdf(OddFiles.openPdf(SAMPLE));
        assertEquals(inStreams, Reading.ofPdf(OddFiles.pdfWithoutObjectStreams(SAMPLE)));
        assertEquals(List.of(), inStreams.notices());
    }

    @Test
    void soundObjectStreamIsRead() {
        PrintedText printed = Reading.ofPdf(ObjectStreamPdf.sound());
        assertEquals(List.of(ObjectStreamPdf.TEXT), texts(printed));
        assertEquals(List.of(), printed.notices());
    }

    static Stream<Arguments> spoiledObjectStreams() {
        return Stream.of(
                arguments("no number of objects", "/N 4", ""),
                arguments("too few objects", "/N 4", "/N 3"),
                arguments("too many objects", "/N 4", "/N 5"),
                arguments("negative number of objects", "/N 4", "/N -4"),
                arguments("no first offset", "/First", "/Fist"),
                arguments("first offset too small", "/First ", "/First 0"),
                arguments("first offset too far", "/First ", "/First 9"),
                arguments("head that is no numbers", "stream\n1 ", "stream\nx "),
                arguments("object number twice", "\n1 0 2", "\n1 0 4"),
                arguments("object missing", "\n1 0 2 30 3 ", "\n1 0 2 30 9 "),
                arguments("offset out of range", "\n1 0 2 30", "\n1 0 2 99999"),
                arguments("negative offset", "\n1 0 2 30", "\n1 0 2 -30"),
                arguments("offset of another object", "\n1 0 2 30", "\n1 0 2 0"),
                arguments("objects moved up", "<</Type/Pages/", "<</"),
                arguments("objects moved down", "<</Type/Pages/", "    <</Type/Pages/"),
                arguments("catalog spoiled", "<</Type/Catalog", "<)/Type/Catalog"),
                arguments("page spoiled", "<</Type/Page/", "<)/Type/Page/"),
                arguments("font spoiled", "<</Type/Font", "<)/Type/Font"),
                arguments("font refers to itself", "<</Type/Font/Subtype/Type1", "4 0 R "),
                arguments("contents missing", "/Contents 6", "/Contents 8"),
                arguments("contents of another number", "6 0 obj", "9 0 obj"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiledObjectStreams")
    void textBehindASpoiledObjectIsReadOrToldToBeMissing(String what, String text, String instead) {
        try {
            PrintedText printed = Reading.ofPdf(ObjectStreamPdf.with(text, instead));
            assertTrue(isToldAsDamaged(printed) || printedWithoutSpaces(printed).equals("onetwo"), printed::toString);
        } catch (UnreadableFileException e) {
            assertEquals(Reason.DAMAGED_PDF, e.reason());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiledObjectStreams")
    void whatTheStockStripperReadsOfASpoiledFileIsReadToo(String what, String text, String instead) {
        byte[] pdf = ObjectStreamPdf.with(text, instead);
        String stock;
        try {
            stock = String.join("", StockText.pages(pdf).get(0));
        } catch (IOException | RuntimeException e) {
            return;
        }
        assertTrue(stock.isEmpty() || printedWithoutSpaces(Reading.ofPdf(pdf)).equals(stock.replace(" ", "")), stock);
    }

    /** Where the font's widths are lost, there are no gaps between words. */
    private static String printedWithoutSpaces(PrintedText printed) {
        return String.join("", texts(printed)).replace(" ", "");
    }

    @Test
    void lostContentsAreToldBesideTheTextOfOtherPages() {
        PrintedText printed = Reading.ofPdf(ContentPdf.ofTwoPagesWithTheSecondLost());
        assertEquals(List.of("first page"), texts(printed));
        assertEquals(List.of(
                new Notice(DiagnosticCode.PAGE_DAMAGED, null, "a part of the PDF cannot be read; text may be missing"),
                new Notice(DiagnosticCode.FALLBACK_EXTRACTION, null, FALLBACK + "a part of it cannot be read")),
                printed.notices());
    }

    /** The last bytes of an encrypted stream tell where it ends: where they are spoiled, it cannot be decrypted. */
    @Test
    void noEncryptedStreamIsLostSilently() {
        byte[] sound = Samples.pdf(SAMPLE);
        List<String> texts = texts(Reading.ofPdf(sound));
        String file = new String(sound, StandardCharsets.ISO_8859_1);
        int spoiled = 0;
        for (int end = file.indexOf("endstream"); end > 0; end = file.indexOf("endstream", end + 1)) {
            byte[] pdf = sound.clone();
            pdf[end - 4] ^= 0x55;
            try {
                PrintedText printed = Reading.ofPdf(pdf);
                assertTrue(isToldAsDamaged(printed) || texts.equals(texts(printed)), () -> texts(printed).toString());
                spoiled += isToldAsDamaged(printed) ? 1 : 0;
            } catch (UnreadableFileException e) {
                assertEquals(Reason.DAMAGED_PDF, e.reason());
                spoiled++;
            }
        }
        assertTrue(spoiled >= 2, "contents and an object stream at least");
    }

    @Test
    void pageWhoseContentsCannotBeDecodedIsToldBesideTheTextOfOthers() {
        PrintedText printed = Reading.ofPdf(ContentPdf.ofTwoPagesWithTheSecondUndecodable());
        assertEquals(List.of("first page"), texts(printed));
        assertEquals(List.of(new Notice(DiagnosticCode.PAGE_DAMAGED, 2, "the page's contents break off; text may be missing")),
                printed.notices());
    }

    @Test
    void formThatDrawsItselfTwiceIsNotDrawnForever() {
        byte[] pdf = ContentPdf.of("/Fm Do", "/Fm Do /Fm Do");
        assertEquals(Reason.DAMAGED_PDF, assertThrows(UnreadableFileException.class, () -> Reading.ofPdf(pdf)).reason());
    }

    @Test
    void formWhoseContentsBreakOffIsTold() {
        byte[] pdf = ContentPdf.withSpoiledForm("BT /F1 10 Tf 72 700 Td (one) Tj ET /Fm Do");
        assertEquals(List.of(DiagnosticCode.PAGE_DAMAGED), Reading.ofPdf(pdf).notices().stream().map(Notice::code).toList());
    }

    @Test
    void formOnATurnedPageWhoseContentsBreakOffIsTold() {
        byte[] pdf = ContentPdf.withSpoiledForm("BT /F1 10 Tf 0 1 -1 0 72 100 Tm (one) Tj ET /Fm Do");
        assertEquals(List.of(DiagnosticCode.PAGE_DAMAGED, DiagnosticCode.FALLBACK_EXTRACTION),
                Reading.ofPdf(pdf).notices().stream().map(Notice::code).toList());
    }

    @Test
    void imageWithoutTextIsToldOfATurnedPageToo() {
        PrintedText printed = Reading.ofPdf(OddFiles.turnedPdfWithScannedPage("2016-page-breaks"));
        assertTrue(printed.notices().contains(
                new Notice(DiagnosticCode.PAGE_WITHOUT_TEXT, 2, "the page has an image and no text")), printed.notices()::toString);
        assertFalse(printed.lines().isEmpty());
    }
}
