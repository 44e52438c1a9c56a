package io.github.imrletters.internal.reflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as text again. */
class ReflowTest {

    private static List<TypedLine> text(String... lines) {
        return Lines.of(lines).stream().map(line -> new TypedLine(line, LineKind.TEXT, 0)).toList();
    }

    private static String paragraphs(String... lines) {
        return textOf(reflow(lines).paragraphs(text(lines)));
    }

    private static String paragraph(String... lines) {
        return textOf(reflow(lines).paragraph(text(lines)));
    }

    private static Reflow reflow(String... lines) {
        return new Reflow(new Measure(text(lines)), true);
    }

    private static String textOf(Passage passage) {
        return passage == null ? null : passage.text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            the knee | and the hip | the knee and the hip
            Pre-     | operative   | Pre-operative
            10-30-   | 2016        | 10-30-2016
            10%-     | 20%         | 10%-20%
            pain -   | and rest    | pain - and rest
            pain --  | and rest    | pain -- and rest
            a  b     | c   d       | a b c d
            -        | alone       | - alone
            """)
    void linesAreJoinedWithASpaceAndBehindAHyphenWithNothing(String first, String second, String joined) {
        assertEquals(joined, paragraph(first, second));
        assertEquals(joined, paragraphs(first, second));
    }

    @Test
    void linesThatSayNothingHaveNoText() {
        assertNull(paragraph());
        assertNull(paragraph("", "  "));
        assertNull(paragraphs());
    }

    @Test
    void blankLinesDoNotTearAWordAtItsHyphen() {
        assertEquals("Non-MTUS", paragraph("Non-", " ", "MTUS"));
    }

    @Test
    void labelIsLeftOut() {
        Line line = Lines.of("Decision rationale: The hip bends.").get(0);
        TypedLine rationale = new TypedLine(line, LineKind.RATIONALE, "Decision rationale:".length());
        assertEquals("The hip bends.", reflow().paragraph(List.of(rationale)).text());
    }

    @Test
    void nothingBehindTheContentIsTaken() {
        Line line = Lines.of("the  left knee  Upheld").get(0);
        TypedLine heading = new TypedLine(line, LineKind.TEXT, 0, 14, null, null, null);
        assertEquals("the left knee", reflow().paragraph(List.of(heading)).text());
        TypedLine cut = new TypedLine(line, LineKind.TEXT, 0, 15, null, null, null);
        assertEquals("the left knee", reflow().paragraph(List.of(cut)).text());
    }

    @Test
    void sentenceThatStopsWellBeforeTheMarginEndsAParagraph() {
        assertEquals("The hip bends as far as it ever did, and the worker climbs the stairs again.\n\n"
                        + "He was sent home from the clinic.",
                paragraphs(
                        "The hip bends as far as it ever did, and the worker",
                        "climbs the stairs again.",
                        "He was sent home from the clinic."));
    }

    @Test
    void sentenceThatStopsAtTheMarginDoesNot() {
        assertEquals("The hip bends as far as it ever did, said the clinic. He was sent home from the clinic at once.",
                paragraphs(
                        "The hip bends as far as it ever did, said the clinic.",
                        "He was sent home from the clinic at once."));
    }

    @Test
    void shortLineWithoutAFullStopDoesNotEither() {
        assertEquals("The hip bends as far as it ever did, and the worker climbs the stairs again",
                paragraphs("The hip bends as far as it ever did, and the worker", "climbs", "the stairs again"));
    }
}
