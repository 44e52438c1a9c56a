package io.github.imrletters.internal.pdf.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterException;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.LimitExceededException;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.fixture.EncryptedStreams;
import io.github.imrletters.fixture.Reading;
import io.github.imrletters.fixture.WrittenPdf;
import io.github.imrletters.internal.pdf.PdfLineReader;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.model.DiagnosticCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever bytes a file has, it gives a letter or a declared reason: in a heap of 256 MB, with a small stack, and in some seconds. */
@Tag("hostile")
class HostilePdfTest {

    private static final int SEEDS = 4;
    private static final int ENCRYPTED_SEEDS = 1;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int WORD_SEEDS = 60;

    private final ImrLetterParser parser = new ImrLetterParser();

    @ParameterizedTest
    @EnumSource(HostilePdf.class)
    void givesALetterOrADeclaredReason(HostilePdf kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            byte[] pdf = kind.of(new Random(seed));
            assertTimeoutPreemptively(LONGEST, () -> parse(pdf), kind + " of seed " + seed);
        }
    }

    /** What is counted is counted behind the encryption, which reads the bytes once more. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"CROSS_REFERENCES", "ENCRYPTION", "LENGTHS"})
    void givesALetterOrADeclaredReasonWhereItIsEncrypted(HostilePdf kind) {
        for (int seed = SEEDS; seed < SEEDS + ENCRYPTED_SEEDS; seed++) {
            byte[] pdf = EncryptedStreams.of(kind.of(new Random(seed)));
            assertTimeoutPreemptively(LONGEST, () -> parse(pdf), kind + " of seed " + seed);
        }
    }

    @Test
    void encryptedContentsAreRead() {
        byte[] pdf = EncryptedStreams.of(WrittenPdf.ofPage("BT /F1 10 Tf 72 700 Td (one) Tj ET"));
        assertEquals(List.of("one"), Reading.ofPdf(pdf).lines().stream().map(line -> line.text()).toList());
    }

    /** Anything else that is thrown, the memory's end included, is a mistake of ours. */
    private void parse(byte[] pdf) {
        try {
            assertNotNull(parser.parse(pdf).letter());
        } catch (ImrLetterException e) {
            assertFalse(e.getMessage().contains("\n"), "a reason in one line");
        }
    }

    @Test
    void endsWhenItsTimeIsOver() {
        ImrLetterParser hurried = new ImrLetterParser(ParserOptions.defaults().withMaxMillis(1));
        for (HostilePdf kind : List.of(HostilePdf.LOST_TABLES, HostilePdf.OPERATORS, HostilePdf.FORMS, HostilePdf.SPACES, HostilePdf.STATES)) {
            byte[] pdf = kind.of(new Random(0));
            LimitExceededException e = assertThrows(LimitExceededException.class, () -> hurried.parse(pdf), kind::toString);
            assertEquals("maxMillis", e.option());
        }
    }

    @Test
    void crossReferencesWithoutWidthAreNotFollowed() {
        String file = "%PDF-1.5\n1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n"
                + WrittenPdf.stream("/Type/XRef/Size 2147483647/Root 1 0 R/W[0 0 0]", "0123456789") + "\nendobj\nstartxref\n42\n%%EOF\n";
        assertReason(Reason.DAMAGED_PDF, file.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void certificateIsAPasswordThatIsNotThere() {
        String file = new String(WrittenPdf.ofPage("BT ET"), StandardCharsets.ISO_8859_1).replace("/Root 1 0 R",
                "/Root 1 0 R/Encrypt<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/Recipients[<01>]>>");
        assertReason(Reason.PASSWORD_REQUIRED, file.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void assertReason(Reason reason, byte[] pdf) {
        assertEquals(reason, assertThrows(UnreadableFileException.class, () -> parser.parse(pdf)).reason());
    }

    @Test
    void charactersOfTheLastLineAreCounted() {
        PdfLineReader reader = new PdfLineReader(new ReadOptions(false, 9, 5000, 99, 1 << 20, false));
        for (String rotation : List.of("", "/Rotate 90")) {
            byte[] pdf = page(Map.of(2, "<</Type/Pages/Count 1/Kids[3 0 R]" + rotation + ">>"), "(" + "a".repeat(6000) + ") Tj");
            assertEquals("maxCharacters", assertThrows(LimitExceededException.class, () -> reader.read(pdf)).option());
        }
    }

    private static byte[] page(Map<Integer, String> objects, String shown) {
        return WrittenPdf.ofPage("BT /F1 10 Tf 72 700 Td " + shown + " ET", WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding" + WrittenPdf.WIDTHS),
                "", objects);
    }

    @Test
    void tableThatTellsAllCodesAgainAndAgainIsLeftAndThatIsTold() {
        String table = "100 beginbfrange\n" + "<0000> <FFFF> <0000>\n".repeat(100) + "endbfrange";
        byte[] pdf = WrittenPdf.ofPage("BT /F1 10 Tf 72 700 Td (one) Tj ET BT /F2 10 Tf 72 600 Td (two) Tj ET",
                WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding" + WrittenPdf.WIDTHS), "",
                Map.of(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
                        6, WrittenPdf.font("Helvetica", "/ToUnicode 7 0 R" + WrittenPdf.WIDTHS), 7, WrittenPdf.stream("", table)));
        PrintedText printed = new PdfLineReader(new ReadOptions(false, 9, 5000, 99, 1 << 20, false)).read(pdf);
        assertEquals(List.of("one"), printed.lines().stream().map(line -> line.text()).toList());
        assertTrue(printed.notices().stream().anyMatch(notice -> notice.code() == DiagnosticCode.PAGE_DAMAGED), printed.notices()::toString);
    }

    /** PDFBox leaves codes of such a font without a word where they stand for nothing. */
    @Test
    void tableOfLongTextsIsLeftAndThatIsTold() {
        String table = "1 beginbfrange <0000> <FFFE> <" + "4E00".repeat(254) + "> endbfrange";
        String composite = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>]/ToUnicode 7 0 R>>";
        byte[] pdf = WrittenPdf.ofPage("BT /F1 10 Tf 72 700 Td (one) Tj ET BT /F2 10 Tf 72 600 Td <0001> Tj ET",
                WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding" + WrittenPdf.WIDTHS), "",
                Map.of(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
                        6, composite, 7, WrittenPdf.stream("", table)));
        PrintedText printed = new PdfLineReader(new ReadOptions(false, 9, 5000, 99, 1 << 20, false)).read(pdf);
        assertEquals(List.of("one"), printed.lines().stream().map(line -> line.text()).toList());
        assertTrue(printed.notices().stream().anyMatch(notice -> notice.code() == DiagnosticCode.PAGE_DAMAGED), printed.notices()::toString);
    }

    /** PDFBox quotes what it does not understand. */
    @Test
    void wordsOfTheFileAreInNoLogAndNoMessage() {
        List<String> logged = logged(() -> {
            for (int seed = 0; seed < WORD_SEEDS; seed++) {
                readWords(HostilePdf.WORDS.of(new Random(seed)));
            }
        });
        assertEquals(List.of(), logged.stream().filter(entry -> entry.contains(HostilePdf.SECRET)).toList());
    }

    /** FontBox tells the codes, which are the letter's characters. */
    @Test
    void charactersThatAFontsTableLacksAreInNoLog() {
        String codes = WrittenPdf.stream("/Type/CMap/CMapName/X",
                "1 begincodespacerange <0000><00FF> endcodespacerange 1 begincidrange <0000> <00FF> 0 endcidrange");
        String characters = WrittenPdf.stream("",
                "1 begincodespacerange <0000><FFFF> endcodespacerange 1 beginbfrange <0000> <00FF> <0000> endbfrange");
        byte[] pdf = page(Map.of(2, "<</Type/Pages/Count 1/Kids[3 0 R]/Rotate 90>>",
                5, "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding 7 0 R/DescendantFonts[8 0 R]/ToUnicode 6 0 R>>",
                6, characters, 7, codes, 8, "<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>"), "(" + HostilePdf.SECRET + ") Tj");
        assertEquals(List.of(), logged(() -> parse(pdf)).stream().filter(entry -> entry.startsWith("org.apache.")).toList());
    }

    /** What is logged by anyone in the meantime. */
    private static List<String> logged(Runnable work) {
        List<String> logged = new ArrayList<>();
        Handler all = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getLoggerName() + ": " + entry.getMessage() + entry.getThrown());
            }

            @Override
            public void flush() {
                // Everything is there at once.
            }

            @Override
            public void close() {
                // There is nothing to close.
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(all);
        try {
            work.run();
        } finally {
            root.removeHandler(all);
        }
        return logged;
    }

    private void readWords(byte[] pdf) {
        try {
            parser.parse(pdf).diagnostics().forEach(d -> assertFalse(d.message().contains(HostilePdf.SECRET), d::message));
        } catch (ImrLetterException e) {
            for (Throwable thrown = e; thrown != null; thrown = thrown.getCause()) {
                assertFalse(String.valueOf(thrown.getMessage()).contains(HostilePdf.SECRET), thrown::toString);
            }
        }
    }

    /** Where PDFBox looks for fonts, it writes down which ones it found. */
    @Test
    void nothingIsWrittenIntoTheHome() throws IOException {
        Path list = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(list);
        for (int seed = 0; seed < 20; seed++) {
            parse(HostilePdf.FONTS.of(new Random(seed)));
        }
        parse(page(Map.of(2, "<</Type/Pages/Count 1/Kids[3 0 R]/Rotate 90>>"), "/None 9 Tf (a) Tj"));
        assertEquals(before, Files.exists(list));
    }
}
