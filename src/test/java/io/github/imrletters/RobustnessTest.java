package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.internal.grammar.letter.LineAccount;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any characters give a letter, possibly in part, with each line in one place; any bytes give that or an
 * {@link ImrLetterException}.
 */
class RobustnessTest {

    /** A prime, so that cuts fall at all places of lines. */
    private static final int CHARACTER_STEP = 13;
    private static final int PDF_STEP = 23;
    private static final int RANDOM_FILES = 2_000;

    private final ImrLetterParser parser = new ImrLetterParser();

    static List<String> samples() {
        return Samples.standard();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPrefixAndSuffixByLinesIsBooked(String name) {
        List<String> lines = Samples.text(name).lines().toList();
        for (int i = 0; i <= lines.size(); i++) {
            LineAccount.check(String.join("\n", lines.subList(0, i)));
            LineAccount.check(String.join("\n", lines.subList(i, lines.size())));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void prefixAndSuffixByCharactersAreBooked(String name) {
        String text = Samples.text(name);
        for (int i = 0; i <= text.length(); i += CHARACTER_STEP) {
            LineAccount.check(text.substring(0, i));
            LineAccount.check(text.substring(i));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleWithOneLineDeletedIsBooked(String name) {
        List<String> lines = Samples.text(name).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> left = new ArrayList<>(lines);
            left.remove(i);
            LineAccount.check(String.join("\n", left));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleWithItsLinesShuffledIsBooked(String name) {
        List<String> lines = new ArrayList<>(Samples.text(name).lines().toList());
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(lines, random);
            LineAccount.check(String.join("\n", lines));
        }
    }

    /** A record has each state and specialty once, and as it is known: so what is listed again is lost, and a letter too many, but no more. */
    @ParameterizedTest
    @ValueSource(strings = {
        "State(s) of Licensure: New York,Texas, New Jersey  State(s) of Licensure: New York,Texas, New Jersey  ",
        "State(s) of Licensure: Texas, Ohio; Texas\nCertification(s)/Specialty: Neurology, Texas,\nNeurology",
        "State(s) of Licensure: Minnesota,Wisconsin\ne",
        "State(s) of Licensure: California, Oregon a, Oregon\nState(s) of Licensure: California, Oregon a, Oregon",
        "State(s) of Licensure: Texas\nState(s) of Licensure: Texas, Neurology: Texas, Neu-\nrology, Neurology"})
    void credentialsThatAreListedAgainOrRepairedAreBooked(String text) {
        LineAccount.check(text);
    }

    @Test
    void headerBehindARationaleThatGoesOnWithALabelIsBooked() {
        LineAccount.check("""
                Decision rationale: Twelve months of membership are therefore not medically necessary.:
                MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004, Section(s):
                Case Number: CM16-9000102   Decision rationale: Parts of the bone moved.
                **
                """);
    }

    @Test
    void everyPrefixOfAPdfGivesALetterOrAReason() {
        for (byte[] pdf : List.of(Samples.pdf("2016-single-upheld"), OddFiles.openPdf("2016-single-upheld"))) {
            for (int length = 0; length < pdf.length; length += PDF_STEP) {
                parseOrReason(Arrays.copyOf(pdf, length));
            }
        }
    }

    @Test
    void pdfWithBytesChangedGivesALetterOrAReason() {
        Random random = new Random(1);
        for (byte[] pdf : List.of(Samples.pdf("2016-single-upheld"), OddFiles.openPdf("2016-single-upheld"))) {
            for (int i = 0; i < 150; i++) {
                byte[] changed = pdf.clone();
                for (int j = 0; j < 5; j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
                parseOrReason(changed);
            }
        }
    }

    @Test
    void randomBytesGiveALetterOrAReason() {
        Random random = new Random(2);
        for (int i = 0; i < RANDOM_FILES; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            parseOrReason(bytes);
        }
    }

    @Test
    void randomBytesBehindAPdfHeaderGiveAReason() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[1 + random.nextInt(400)];
            random.nextBytes(bytes);
            byte[] header = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
            byte[] file = Arrays.copyOf(header, header.length + bytes.length);
            System.arraycopy(bytes, 0, file, header.length, bytes.length);
            assertEquals(UnreadableFileException.Reason.DAMAGED_PDF, reasonOf(file));
        }
    }

    @Test
    void longRepeatsOfOneLineAreParsed() {
        for (String line : List.of("Decision rationale:\n", "Knee brace: Upheld\n", "The Expert Reviewer has the\n",
                "Case Number:\n", "x\n", "was the original request.\n")) {
            assertNotNull(parser.parseText(line.repeat(20_000)).letter());
        }
    }

    @Test
    void oneVeryLongLineIsParsed() {
        for (String words : List.of("a ", "a: ", "Upheld: ", "Date Assigned: ", "was the original request ")) {
            assertNotNull(parser.parseText(words.repeat(50_000)).letter());
        }
    }

    /** Where twice as long a line takes four times as long, this one takes minutes. */
    @Test
    void timeGrowsNoFasterThanALine() {
        String line = "Priority: " + "1 ".repeat(600_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parser.parseText(line));
    }

    private UnreadableFileException.Reason reasonOf(byte[] content) {
        try {
            parser.parse(content);
            return null;
        } catch (UnreadableFileException e) {
            return e.reason();
        }
    }

    /** Any other exception is a mistake of ours. */
    private void parseOrReason(byte[] content) {
        try {
            assertNotNull(parser.parse(content).letter());
        } catch (ImrLetterException e) {
            assertTrue(!e.getMessage().isBlank() && !e.getMessage().contains("\n"), "a reason in one line");
        }
    }
}
