package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Source;
import io.github.imrletters.model.UnrecognizedLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in. */
class ImrLetterParserTest {

    private static final String SAMPLE = "2016-single-upheld";

    private final ImrLetterParser parser = new ImrLetterParser();

    static Stream<Arguments> unreadableFiles() {
        return Stream.of(
                arguments(Reason.EMPTY, new byte[0]),
                arguments(Reason.NEITHER_PDF_NOR_TEXT, OddFiles.neitherPdfNorText()),
                arguments(Reason.NEITHER_PDF_NOR_TEXT, "a\0b".getBytes(StandardCharsets.UTF_8)),
                arguments(Reason.NEITHER_PDF_NOR_TEXT, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)),
                arguments(Reason.DAMAGED_PDF, OddFiles.truncatedPdf(SAMPLE)),
                arguments(Reason.DAMAGED_PDF, "%PDF-1.6".getBytes(StandardCharsets.US_ASCII)),
                arguments(Reason.PASSWORD_REQUIRED, OddFiles.lockedPdf(SAMPLE)),
                arguments(Reason.NO_TEXT, OddFiles.pdfWithoutText()),
                arguments(Reason.NO_TEXT, OddFiles.scannedPdf(SAMPLE)),
                arguments(Reason.NO_TEXT, " \n\f\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("unreadableFiles")
    void fileThatCannotBeReadHasAReasonInOneLine(Reason reason, byte[] content) {
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> parser.parse(content));
        assertEquals(reason, e.reason());
        assertFalse(e.getMessage().isBlank());
        assertFalse(e.getMessage().contains("\n"));
    }

    @Test
    void permissionsAreHeededOnDemandOnly() {
        ImrLetterParser respectful = new ImrLetterParser(ParserOptions.defaults().withRespectPermissions(true));
        for (String name : Samples.undamaged()) {
            UnreadableFileException e =
                    assertThrows(UnreadableFileException.class, () -> respectful.parse(Samples.pdf(name)));
            assertEquals(Reason.EXTRACTION_NOT_PERMITTED, e.reason());
            assertTrue(e.getMessage().contains("respectPermissions"), e.getMessage());
            assertTrue(parser.parse(Samples.pdf(name)).diagnostics().isEmpty());
            assertTrue(respectful.parseText(Samples.text(name)).diagnostics().isEmpty());
        }
    }

    @Test
    void sourceTellsNameTypeHashAndPages() throws IOException {
        Source text = parser.parse(Samples.textFile(SAMPLE)).letter().source();
        assertEquals(SAMPLE + ".txt", text.name());
        assertEquals("text/plain", text.mediaType());
        assertNull(text.pages());
        Source pdf = parser.parse(Samples.pdfFile(SAMPLE)).letter().source();
        assertEquals(SAMPLE + ".pdf", pdf.name());
        assertEquals("application/pdf", pdf.mediaType());
        assertEquals(2, pdf.pages());
    }

    @Test
    void hashIsThatOfTheBytes() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                parser.parseText("abc").letter().source().sha256());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                parser.parse("abc".getBytes(StandardCharsets.UTF_8)).letter().source().sha256());
    }

    @Test
    void nameIsThatOfTheFileWithoutItsFolders(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("letter of May.pdf"), LetterText.standard().toString());
        Source source = parser.parse(file).letter().source();
        assertEquals("letter of May.pdf", source.name());
        assertEquals("text/plain", source.mediaType(), "told from the content, not from the name");
        assertNull(parser.parse(Files.readAllBytes(file)).letter().source().name());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 600, 1000})
    void pdfMayHaveOtherBytesBeforeIt(int count) {
        byte[] pdf = Samples.pdf(SAMPLE);
        byte[] content = new byte[count + pdf.length];
        Arrays.fill(content, 0, count, (byte) '\n');
        System.arraycopy(pdf, 0, content, count, pdf.length);
        assertEquals("application/pdf", parser.parse(content).letter().source().mediaType());
    }

    @Test
    void metadataNeverSurfaces() throws IOException {
        byte[] pdf = Samples.pdf(SAMPLE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("Author of the samples", document.getDocumentInformation().getAuthor());
        }
        ParseResult result = parser.parse(pdf);
        assertFalse(LetterJson.write(result.letter()).contains("of the samples"));
        assertFalse(result.toString().contains("of the samples"));
        assertFalse(result.toString().contains("imr-letters samples"));
    }

    @Test
    void otherTextIsNoLetterAndKeptAsLines() {
        for (String text : List.of(OddFiles.NOVEL, OddFiles.INVOICE)) {
            ParseResult result = parser.parseText(text);
            assertEquals(List.of(DiagnosticCode.NOT_AN_IMR_LETTER),
                    result.diagnostics().stream().map(diagnostic -> diagnostic.code()).toList());
            assertNull(result.letter().template());
            assertNull(result.letter().outcome());
            assertEquals(text.lines().filter(line -> !line.isBlank()).toList(),
                    result.unrecognizedLines().stream().map(UnrecognizedLine::text).toList());
            assertEquals(result.unrecognizedLines(), result.letter().unrecognizedLines());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\f \t\n", "\uFEFF", "a\0b"})
    void textThatCannotBeReadGetsTheAnswerOfItsBytes(String text) {
        UnreadableFileException ofText = assertThrows(UnreadableFileException.class, () -> parser.parseText(text));
        UnreadableFileException ofBytes = assertThrows(UnreadableFileException.class,
                () -> parser.parse(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(ofBytes.reason(), ofText.reason());
    }

    @Test
    void lineMeansTheSameInAPdfAndInAText() {
        List<UnrecognizedLine> lines = parser.parseText("Dear reader,\nan\finvented\n\nletter").unrecognizedLines();
        assertEquals(List.of(new UnrecognizedLine(1, 1, "Dear reader,"), new UnrecognizedLine(1, 2, "an"),
                new UnrecognizedLine(2, 1, "invented"), new UnrecognizedLine(2, 3, "letter")), lines);
    }

    @Test
    void letterThatIsCutOffGivesItsPartialRecord() {
        Letter letter = parser.parseText(LetterText.standard().before("Hinged").toString()).letter();
        assertEquals("CM16-9000901", letter.caseHeader().caseNumber());
        assertEquals(1, letter.disputedItems().size());
        assertEquals("MRI of the left knee without contrast", letter.disputedItems().get(0).request().text());
    }

    @Test
    void unusualPdfIsReadAndSaid() {
        ParseResult result = parser.parse(OddFiles.turnedPdf(SAMPLE));
        assertTrue(result.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.FALLBACK_EXTRACTION));
    }

    @Test
    void streamIsReadToItsEndAndLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(Samples.pdf(SAMPLE)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertEquals(parser.parse(Samples.pdf(SAMPLE)), parser.parse(in));
        assertFalse(closed.get());
        assertEquals(-1, in.read());
    }

    @Test
    void missingFileIsAnIoException(@TempDir Path folder) {
        assertThrows(NoSuchFileException.class, () -> parser.parse(folder.resolve("nowhere.pdf")));
    }

    @Test
    void optionsMustBeThere() {
        assertThrows(NullPointerException.class, () -> new ImrLetterParser(null));
    }

    @Test
    void aStreamCanHaveAName() throws IOException {
        ParseResult result = parser.parse(new ByteArrayInputStream(Samples.pdf(SAMPLE)), "a.pdf");
        assertEquals("a.pdf", result.letter().source().name());
    }

    @Test
    void pathIsTheFileAsTheCallerNamedIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("2016")).resolve("a.txt"), "Dear reader,");
        String asGiven = folder + "/2016/../2016/a.txt";
        assertEquals(asGiven.replace('\\', '/'), parser.parse(Path.of(asGiven)).letter().source().path());
        assertEquals(file.toString().replace('\\', '/'), parser.parse(file).letter().source().path());
        assertEquals("a.txt", parser.parse(file).letter().source().name());
    }

    @ParameterizedTest
    @CsvSource({"2016/CM16.pdf, 2016/CM16.pdf, CM16.pdf", "CM16.pdf, CM16.pdf, CM16.pdf", "/a/b/c d.txt, /a/b/c d.txt, c d.txt",
        "in/, in/, ", "'', , ", ", , "})
    void nameOfBytesMayHoldFolders(String given, String path, String name) {
        Source source = parser.parse("Dear reader,".getBytes(StandardCharsets.UTF_8), given).letter().source();
        assertEquals(path, source.path());
        assertEquals(name, source.name());
    }
}
