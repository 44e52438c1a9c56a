package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.header.HeaderRow;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.Nearness;
import io.github.imrletters.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line with its kind: what it says, and what it keeps when it becomes another. */
class TypedLineTest {

    private static final Line LINE = Lines.of("2. Elbow brace: Upheld").get(0);
    private static final Outcome UPHELD = new Outcome(Decision.UPHELD, 14, 16, 22);
    private static final Nearness TOLD = new Nearness("Upheld", 1, false);

    private final TypedLine text = new TypedLine(LINE, LineKind.TEXT, 3);

    @Test
    void contentStandsBehindTheLabelAndBeforeTheOutcome() {
        assertEquals("Elbow brace: Upheld", text.contentText());
        TypedLine decision = text.withOutcome(UPHELD);
        assertEquals(LineKind.DECISION, decision.kind());
        assertSame(UPHELD, decision.outcome());
        assertEquals("Elbow brace", decision.contentText());
        assertEquals("Upheld", decision.outcomeAlone().contentText());
    }

    @Test
    void outcomeAloneOnItsLineLeavesNoContent() {
        TypedLine alone = new TypedLine(Lines.of("Upheld").get(0), LineKind.TEXT, 0).withOutcome(new Outcome(Decision.UPHELD, -1, 0, 6));
        assertEquals("", alone.contentText());
        assertEquals("", text.beginningAt(16).withOutcome(UPHELD).contentText());
    }

    @ParameterizedTest
    @CsvSource({"3, 22, 3, 22", "3, 14, 3, 14", "3, 3, 3, 3"})
    void contentCanEndEarlier(int from, int end, int expectedFrom, int expectedTo) {
        TypedLine line = new TypedLine(LINE, LineKind.TEXT, from).endingAt(end);
        assertEquals(expectedFrom, line.from());
        assertEquals(expectedTo, line.to());
    }

    @Test
    void contentThatBeginsBehindItsEndIsEmpty() {
        assertEquals("brace", text.endingAt(14).beginningAt(9).contentText());
        assertEquals("", text.endingAt(14).beginningAt(16).contentText());
    }

    @Test
    void otherKindKeepsTheRest() {
        TypedLine damaged = text.endingIn(UPHELD, TOLD).as(LineKind.HEADING);
        assertEquals(LineKind.HEADING, damaged.kind());
        assertSame(UPHELD, damaged.outcome());
        assertSame(TOLD, damaged.near());
        assertSame(TOLD, damaged.withOutcome(UPHELD).near());
        assertNull(damaged.near(null).near());
        assertEquals(damaged.from(), damaged.near(null).from());
    }

    @Test
    void headersLineIsSoundWhereAllIsAsHeadersPrintIt() {
        assertTrue(text.isSound());
        assertTrue(TypedLine.ofHeader(HeaderRow.of(Lines.of("Case Number: CM16-9000001").get(0)), LineKind.HEADER_FIELD).isSound());
        TypedLine odd = TypedLine.ofHeader(HeaderRow.of(Lines.of("Priority: Urgent").get(0)), LineKind.HEADER_FIELD);
        assertFalse(odd.isSound());
        assertEquals("Priority: Urgent", odd.contentText());
    }
}
