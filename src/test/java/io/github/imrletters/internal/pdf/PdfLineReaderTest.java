package io.github.imrletters.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.LimitExceededException;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Reading;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.fixture.WrittenPdf;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.Notice;
import io.github.imrletters.internal.source.PageSize;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.model.DiagnosticCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF files as printed lines; what exactly is read of the samples is in golden files. */
class PdfLineReaderTest {

    private static final String SAMPLE = "2016-page-breaks";
    private static final String FIRST_BEHIND_TITLE =
            "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no";

    private final PdfLineReader reader = new PdfLineReader(Reading.ROOMY);

    static List<String> samples() {
        return Samples.names();
    }

    @Test
    void encryptedFileReadsLikeAnOpenOne() {
        assertEquals(Reading.ofPdf(OddFiles.openPdf(SAMPLE)), Reading.ofPdf(Samples.pdf(SAMPLE)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textIsThatOfThePdfsTextFile(String name) {
        List<String> printed = Samples.text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> read = reader.read(Samples.pdf(name)).lines().stream().map(Line::text).toList();
        // The header table's lines are put together in another way; letters of 2013 have none, and are compared whole.
        boolean table = !Samples.of2013().contains(name);
        int first = table ? read.indexOf(FIRST_BEHIND_TITLE) : 0;
        int firstPrinted = table ? printed.indexOf(FIRST_BEHIND_TITLE) : 0;
        assertEquals(printed.subList(firstPrinted, printed.size()), read.subList(first, read.size()));
    }

    @Test
    void linesGoDownThePageAndAreNumberedOnIt() {
        List<Line> lines = Reading.ofPdf(Samples.pdf(SAMPLE)).lines();
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            assertNotNull(line.place());
            boolean samePage = above.page() == line.page();
            assertEquals(samePage ? above.number() + 1 : 1, line.number());
            assertTrue(!samePage || above.place().baseline() < line.place().baseline(), line.text());
            assertTrue(line.place().left() < line.place().right(), line.text());
        }
    }

    @Test
    void pageWhoseContentsBreakOffIsTold() {
        PrintedText damaged = reader.read(OddFiles.damagedPdf(SAMPLE));
        assertTrue(damaged.notices().contains(
                new Notice(DiagnosticCode.PAGE_DAMAGED, 2, "the page's contents break off; text may be missing")));
        assertTrue(damaged.lines().stream().anyMatch(line -> line.page() == 3), "the pages behind it are read");
    }

    @Test
    void pageThatShowsAnImageOnlyIsTold() {
        PrintedText scanned = reader.read(OddFiles.scannedPagePdf(SAMPLE));
        assertEquals(List.of(new Notice(DiagnosticCode.PAGE_WITHOUT_TEXT, 2, "the page has an image and no text")),
                scanned.notices());
    }

    @Test
    void turnedPagesAreReadInTheSlowerWay() {
        PrintedText turned = reader.read(OddFiles.turnedPdf(SAMPLE));
        assertEquals(List.of(DiagnosticCode.FALLBACK_EXTRACTION), turned.notices().stream().map(Notice::code).toList());
        assertFalse(turned.lines().isEmpty());
    }

    @Test
    void pageWithoutContentsHasItsSizeInTheSlowerWayToo() {
        byte[] content = WrittenPdf.ofPage("BT /F1 12 Tf 72 700 Td (behind it) Tj ET", WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding"), "",
                Map.of(2, "<</Type/Pages/Count 2/Kids[6 0 R 3 0 R]/Rotate 90>>", 6, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 200]>>"));
        PrintedText read = Reading.ofPdf(content);
        assertEquals(List.of(new PageSize(200, 100), new PageSize(792, 612)), read.sizes());
        assertEquals(2, read.lines().get(0).page());
    }

    @Test
    void permissionsAreHeededOnDemandOnly() {
        PdfLineReader respectful = new PdfLineReader(new ReadOptions(true, 100, 1 << 20, 10_000, 1 << 24, false));
        assertReason(Reason.EXTRACTION_NOT_PERMITTED, respectful, Samples.pdf(SAMPLE));
        assertFalse(respectful.read(OddFiles.openPdf(SAMPLE)).lines().isEmpty());
        assertFalse(reader.read(Samples.pdf(SAMPLE)).lines().isEmpty());
    }

    @Test
    void fileThatCannotBeReadHasAReason() {
        assertReason(Reason.PASSWORD_REQUIRED, reader, OddFiles.lockedPdf(SAMPLE));
        assertReason(Reason.DAMAGED_PDF, reader, OddFiles.truncatedPdf(SAMPLE));
        assertReason(Reason.DAMAGED_PDF, reader, OddFiles.neitherPdfNorText());
        assertReason(Reason.DAMAGED_PDF, reader, new byte[0]);
    }

    private static void assertReason(Reason reason, PdfLineReader reader, byte[] content) {
        assertEquals(reason, assertThrows(UnreadableFileException.class, () -> reader.read(content)).reason());
    }

    @Test
    void pageWithoutTextHasNoLines() {
        PrintedText printed = reader.read(OddFiles.pdfWithoutText());
        assertEquals(List.of(), printed.lines());
        assertEquals(1, printed.pages());
        assertEquals("application/pdf", printed.mediaType());
    }

    @Test
    void limitsHold() {
        assertOver("maxPages", new ReadOptions(false, 3, 1 << 20, 10_000, 1 << 24, false));
        assertOver("maxLines", new ReadOptions(false, 100, 1 << 20, 20, 1 << 24, false));
        assertOver("maxCharacters", new ReadOptions(false, 100, 20, 10_000, 1 << 24, false));
        assertEquals(4, new PdfLineReader(new ReadOptions(false, 4, 1 << 20, 10_000, 1 << 24, false)).read(Samples.pdf(SAMPLE)).pages());
    }

    private static void assertOver(String option, ReadOptions limits) {
        LimitExceededException e = assertThrows(LimitExceededException.class,
                () -> new PdfLineReader(limits).read(Samples.pdf(SAMPLE)));
        assertTrue(e.getMessage().contains(option), e.getMessage());
    }

    @Test
    void limitOfLinesHoldsInTheSlowerWayToo() {
        PdfLineReader strict = new PdfLineReader(new ReadOptions(false, 100, 1 << 20, 20, 1 << 24, false));
        assertThrows(LimitExceededException.class, () -> strict.read(OddFiles.turnedPdf(SAMPLE)));
    }

    @Test
    void limitOfCharactersHoldsForTheWholeFile() {
        int characters = reader.read(Samples.pdf(SAMPLE)).lines().stream().mapToInt(line -> line.text().length()).sum();
        assertOver("maxCharacters", new ReadOptions(false, 100, characters / 2, 10_000, 1 << 24, false));
    }
}
