package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.Nearness;
import io.github.imrletters.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged outcomes that a text ends in: what they mean and where they stand. A bar in these rows is a line's end. */
class NearOutcomeTest {

    private static RunningText text(String words) {
        return new RunningText(Lines.of(words.split("\\|")));
    }

    private static NearOutcome before(RunningText text, int end) {
        return NearOutcome.before(text, NearText.of(text.text(), 0, text.length()), end);
    }

    @ParameterizedTest
    @CsvSource({
        "A cane: Upheld, UPHELD, Upheld, 0",
        "A cane: Overtumed, OVERTURNED, Overtumed, 0",
        "A cane Uphe1d, UPHELD, Uphe1d, 0",
        "A cane: uphxld, UPHELD, uphxld, 1",
        "A cane:upheld, UPHELD, upheld, 0",
        "A cane:|Upheld, UPHELD, Upheld, 0",
        "A cane|upheld, UPHELD, upheld, 0",
        "A cane: Upheld., UPHELD, Upheld, 0",
        "A cane: Upheld :, UPHELD, Upheld, 0",
        "Uph eld, UPHELD, Uph eld, 0",
        "A cane: Over-|turned, OVERTURNED, Over-|turned, 0",
        "A cane:|Over|tumed., OVERTURNED, Over|tumed, 0",
        "A cane: it was Upheld, UPHELD, Upheld, 0",
        "A cane (Upheld, UPHELD, (Upheld, 1",
        "A cane: Partially Overturned, PARTIALLY_OVERTURNED, Partially Overturned, 0",
        "A cane Partialy Overtumed, PARTIALLY_OVERTURNED, Partialy Overtumed, 1",
        "A cane: partially|Overturned, PARTIALLY_OVERTURNED, partially|Overturned, 0",
        "A cane: Partial Overturned, PARTIALLY_OVERTURNED, Partial Overturned, 2",
        "A cane: PartiallyOvertruned, PARTIALLY_OVERTURNED, PartiallyOvertruned, 1",
        "A cane|PartiallyOverturned, PARTIALLY_OVERTURNED, PartiallyOverturned, 0",
        "A cane: Partial Overturne, PARTIALLY_OVERTURNED, Partial Overturne, 1"})
    void outcomeIsToldWithItsWords(String line, Decision decision, String words, int distance) {
        RunningText text = text(line);
        NearOutcome outcome = before(text, text.length());
        assertEquals(decision, outcome.decision());
        assertEquals(words, text.text().substring(outcome.start(), outcome.end()).replace('\n', '|'));
        assertEquals(distance, outcome.near().distance());
        assertEquals(text.text().lastIndexOf(words.replace('|', '\n')), outcome.start());
    }

    @Test
    void nearestWordingIsTold() {
        RunningText text = text("A cane: Partial Overturne");
        assertEquals(new Nearness("Partial Overturn", 1, false), before(text, text.length()).near());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A cane uphe1d", "A caneUpheld", "A caneupheld", "A cane: Upxxxd", ":", "A cane: Upheld by both", "A cane.Upheld", "A cane"})
    void wordsThatAreNotApartOrNotNearAreNoOutcome(String line) {
        RunningText text = text(line);
        assertNull(before(text, text.length()));
    }

    /** The last word alone would say more than was decided. */
    @ParameterizedTest
    @ValueSource(strings = {"A cane, partially Overturned", "A cane partially Overtumed", "A cane partial Overturned"})
    void outcomeWhoseFirstWordIsNotApartIsInDoubt(String line) {
        RunningText text = text(line);
        assertNull(before(text, text.length()));
    }

    @Test
    void outcomeEndsWhereTheTextIsSaidToEnd() {
        RunningText text = text("A cane: Upheld|Claims: none");
        assertEquals(8, before(text, text.text().indexOf("Claims")).start());
        assertNull(before(text, text.length()));
        assertNull(before(text, 0));
        assertNull(before(text, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "A cane: Upheld, 6", "A cane : Upheld, 7", "A cane; Upheld, 6", "A cane - Upheld, 7", "A cane Upheld, 6", "A cane:|Upheld, 6",
        "A cane|Upheld, 6", "Upheld, 0"})
    void headingEndsBeforeWhatStandsForTheColon(String line, int colon) {
        RunningText text = text(line);
        assertEquals(colon, before(text, text.length()).colon(text));
        assertTrue(before(text, text.length()).end() <= text.length());
    }
}
