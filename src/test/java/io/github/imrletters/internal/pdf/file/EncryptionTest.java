package io.github.imrletters.internal.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.fixture.EncryptedPdf;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Reading;
import io.github.imrletters.internal.pdf.PdfLineReader;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.model.DiagnosticCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Encrypted files read like open ones, however they are encrypted, unless they need a password. */
class EncryptionTest {

    private static final String SAMPLE = "2016-single-upheld";
    private static final byte[] OPEN = OddFiles.openPdf(SAMPLE);
    private static final String OWNER = "owner";

    private final PdfLineReader reader = new PdfLineReader(Reading.WITH_PLACES);
    private final PdfLineReader respectful = new PdfLineReader(new ReadOptions(true, 100, 1 << 20, 10_000, 1 << 24, true));

    static Stream<Arguments> encrypted() {
        return Stream.of(
                arguments("RC4, 40 bits", EncryptedPdf.of(OPEN, 40, OWNER, "")),
                arguments("RC4, 128 bits", EncryptedPdf.of(OPEN, 128, OWNER, "")),
                arguments("AES, 128 bits", EncryptedPdf.byAes128(OPEN, OWNER, "")),
                arguments("AES, 128 bits, metadata open", EncryptedPdf.byAes128WithoutMetadata(OPEN)),
                arguments("AES, 256 bits", EncryptedPdf.of(OPEN, 256, OWNER, "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encrypted")
    void fileWithoutAUserPasswordReadsLikeAnOpenOne(String how, byte[] pdf) {
        assertEquals(reader.read(OPEN), reader.read(pdf));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encrypted")
    void denialOfCopyingIsHeededOnDemand(String how, byte[] pdf) {
        assertEquals(Reason.EXTRACTION_NOT_PERMITTED,
                assertThrows(UnreadableFileException.class, () -> respectful.read(pdf)).reason());
    }

    static Stream<Arguments> locked() {
        return Stream.of(
                arguments("RC4, 40 bits", EncryptedPdf.of(OPEN, 40, OWNER, "user")),
                arguments("RC4, 128 bits", EncryptedPdf.of(OPEN, 128, OWNER, "user")),
                arguments("AES, 128 bits", EncryptedPdf.byAes128(OPEN, OWNER, "user")),
                arguments("AES, 256 bits", EncryptedPdf.of(OPEN, 256, OWNER, "user")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("locked")
    void fileWithAUserPasswordNeedsIt(String how, byte[] pdf) {
        for (PdfLineReader each : List.of(reader, respectful)) {
            assertEquals(Reason.PASSWORD_REQUIRED,
                    assertThrows(UnreadableFileException.class, () -> each.read(pdf)).reason());
        }
    }

    /** An owner without a password is whoever opens the file, and is denied nothing. */
    @Test
    void fileWithoutAnyPasswordIsReadWhereDenialIsHeededToo() {
        byte[] pdf = EncryptedPdf.byAes128(OPEN, "", "");
        assertEquals(reader.read(OPEN), reader.read(pdf));
        assertEquals(reader.read(OPEN), respectful.read(pdf));
    }

    /** Images stay encrypted: the slower way must not need them. */
    @Test
    void turnedPagesWithAnImageAreReadLikeOpenOnes() {
        byte[] turned = OddFiles.turnedPdf(SAMPLE);
        PrintedText printed = reader.read(EncryptedPdf.byAes128(turned, OWNER, ""));
        assertEquals(reader.read(turned), printed);
        assertEquals(List.of(DiagnosticCode.FALLBACK_EXTRACTION), printed.notices().stream().map(n -> n.code()).toList());
        assertFalse(printed.lines().isEmpty());
    }
}
