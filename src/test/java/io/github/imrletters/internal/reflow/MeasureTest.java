package io.github.imrletters.internal.reflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a full line is, and from where on a line was ended on purpose. */
class MeasureTest {

    /** Of twenty lines, some that stick out; all others have 100 characters. */
    private static Measure measure(int sticking) {
        List<TypedLine> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Line line = Lines.of("x".repeat(i < sticking ? 200 : 100)).get(0);
            lines.add(new TypedLine(line, LineKind.TEXT, 0));
        }
        return new Measure(lines);
    }

    /** A line that, with the five letters of the next one's first word and a space between, takes some room. */
    private static Line taking(int room) {
        return next("x".repeat(room - 6));
    }

    private static Line next(String text) {
        return Lines.of(text).get(0);
    }

    @ParameterizedTest
    @CsvSource({"59, true, true", "60, true, true", "61, false, true", "85, false, true", "86, false, false"})
    void lineIsShortIfTheNextWordWouldHaveFittedWithRoomToSpare(int room, boolean early, boolean isShort) {
        for (String text : List.of("words go on", "words")) {
            assertEquals(early, measure(0).endsEarly(taking(room), next(text)), "early");
            assertEquals(isShort, measure(0).endsShort(taking(room), next(text)), "short");
        }
    }

    @Test
    void oneLineInTwentyMayStickOut() {
        assertEquals(measure(0).endsEarly(taking(61), next("words")), measure(1).endsEarly(taking(61), next("words")));
    }

    @Test
    void whatMoreThanATenthOfTheLinesHaveIsTheMeasure() {
        assertTrue(measure(3).endsEarly(taking(120), next("words")));
        assertTrue(measure(2).endsEarly(taking(120), next("words")));
    }

    @Test
    void partOfALineTakesTheRoomOfWhatStandsBeforeIt() {
        Line part = next("A label: " + "x".repeat(80)).from(9);
        assertEquals(80, part.text().length());
        assertEquals(false, measure(0).endsShort(part, next("words")));
    }

    @Test
    void letterWithoutLinesHasNoShortOnes() {
        assertEquals(false, new Measure(List.of()).endsEarly(next("a"), next("b")));
    }
}
