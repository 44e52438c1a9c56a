package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a letter's last rationale. */
class BehindLetterTest {

    private static final String RATIONALE = "Decision rationale: The arm is well.";

    /** A rationale, and text behind it; a line that begins with a number is of that page, one with a hash is printed by the page. */
    private static TypedLines behind(String... lines) {
        List<TypedLine> typed = new ArrayList<>();
        typed.add(new TypedLine(Lines.of(RATIONALE).get(0), LineKind.RATIONALE, 19));
        for (String line : lines) {
            boolean numbered = Character.isDigit(line.charAt(0));
            Line printed = new Line(numbered ? line.substring(1) : line, numbered ? line.charAt(0) - '0' : 1, 1, 0, false, false, null);
            typed.add(new TypedLine(printed, line.startsWith("#") ? LineKind.PAGE_FURNITURE : LineKind.TEXT, 0));
        }
        return new TypedLines(typed);
    }

    private static List<LineKind> kinds(TypedLines lines) {
        List<LineKind> kinds = BehindLetter.mark(lines).all().stream().map(TypedLine::kind).toList();
        assertEquals(LineKind.RATIONALE, kinds.get(0));
        return kinds.subList(1, kinds.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sincerely, A. Doctor", "cc: the worker", "==> letter.txt <==", "2PROOF OF SERVICE", "2SERVED ON"})
    void closingBeginsWithItsWords(String line) {
        assertEquals(List.of(LineKind.CLOSING), kinds(behind(line)));
        assertEquals(List.of(LineKind.TEXT, LineKind.CLOSING, LineKind.CLOSING), kinds(behind("It does not hurt.", line, "more")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The end, sincerely", "==> letter.txt", "letter.txt <==", "PROOF OF SERVICE", "2PROOF", "2PROOF OF Service", "2MRI, EMG"})
    void otherTextIsOfTheRationale(String line) {
        TypedLines lines = behind(line);
        assertSame(lines, BehindLetter.mark(lines));
    }

    @Test
    void nothingClosesALetterWithinASentence() {
        assertEquals(List.of(LineKind.TEXT, LineKind.TEXT), kinds(behind("He wrote as an end", "Sincerely, and so on")));
        assertEquals(List.of(LineKind.TEXT, LineKind.CLOSING), kinds(behind("A sling is not medically necessary", "Sincerely, A. Doctor")));
        assertEquals(List.of(LineKind.TEXT, LineKind.PAGE_FURNITURE, LineKind.TEXT), kinds(behind("It", "#Page 2.", "cc: the worker")));
    }

    @Test
    void whatPagesPrintWithinTheClosingStaysTheirs() {
        assertEquals(List.of(LineKind.PAGE_FURNITURE, LineKind.CLOSING, LineKind.PAGE_FURNITURE, LineKind.CLOSING),
                kinds(behind("#Page 2.", "Sincerely, A. Doctor", "#Page 3.", "more")));
    }

    @Test
    void letterThatEndsInAnotherPartHasNoClosing() {
        TypedLines summary = new TypedLines(Lines.typed(Lines.of("CLINICAL CASE SUMMARY", "The arm is well.", "Sincerely, A. Doctor")));
        assertSame(summary, BehindLetter.mark(summary));
        TypedLines text = new TypedLines(List.of(new TypedLine(Lines.of("Sincerely, A. Doctor").get(0), LineKind.TEXT, 0)));
        assertSame(text, BehindLetter.mark(text));
        TypedLines none = new TypedLines(List.of());
        assertSame(none, BehindLetter.mark(none));
    }

    @Test
    void fullLineIsMeasuredWithoutWhatPagesPrint() {
        TypedLines marked = BehindLetter.mark(behind("#" + "x".repeat(500), "Sincerely, A. Doctor"));
        assertEquals(behind("Sincerely, A. Doctor").measure().endsShort(Lines.of("x".repeat(30)).get(0), Lines.of("word").get(0)),
                marked.measure().endsShort(Lines.of("x".repeat(30)).get(0), Lines.of("word").get(0)));
    }
}
