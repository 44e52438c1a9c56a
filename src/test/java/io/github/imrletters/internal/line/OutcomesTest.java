package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome that a line ends in: what it means, and where it stands. */
class OutcomesTest {

    @ParameterizedTest
    @CsvSource({
        "'Brace: Upheld', UPHELD, 5, 7, 13",
        "'Brace : UPHELD.', UPHELD, 6, 8, 15",
        "'Brace:Overturned  ', OVERTURNED, 5, 6, 16",
        "'Brace: Partially Overturned', PARTIALLY_OVERTURNED, 5, 7, 27",
        "'Brace: partial overturn', PARTIALLY_OVERTURNED, 5, 7, 23",
        "'Brace: over turned . ', OVERTURNED, 5, 7, 20",
        "'a: b: Upheld', UPHELD, 4, 6, 12",
        "': Upheld', UPHELD, 0, 2, 8"})
    void knownOutcomeStandsBehindTheLastColon(String line, Decision decision, int colon, int start, int end) {
        assertEquals(new Outcome(decision, colon, start, end), Outcomes.known(line, false));
        assertEquals(new Outcome(decision, colon, start, end), Outcomes.known(line, true));
    }

    @ParameterizedTest
    @CsvSource({"'Upheld', 0, 6", "'  Upheld', 2, 8", "'Upheld. ', 0, 7"})
    void lineBehindAColonCanBeAnOutcomeAsAWhole(String line, int start, int end) {
        assertEquals(new Outcome(Decision.UPHELD, -1, start, end), Outcomes.known(line, true));
        assertNull(Outcomes.known(line, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", " ", ":", "Brace", "Brace: Upheld it", "Upheld: brace", "Brace: Upheld..", "Brace: not Upheld", "Brace: Withdrawn", "Brace: Held",
        "The denial is upheld"})
    void otherLinesEndInNoKnownOutcome(String line) {
        assertNull(Outcomes.known(line, false));
        assertNull(Outcomes.known(line, true));
    }

    @ParameterizedTest
    @CsvSource({
        "'Brace: Withdrawn', 5, 7, 16",
        "'Brace: With drawn ', 5, 7, 17",
        "'Brace: Withdrawn byan employers', 5, 7, 31",
        "'Brace: \u00c4rger', 5, 7, 12"})
    void unknownOutcomeIsAFewCapitalizedWords(String line, int colon, int start, int end) {
        assertEquals(new Outcome(null, colon, start, end), Outcomes.unknown(line, false));
    }

    @Test
    void unknownOutcomeCanStandAloneBehindAColon() {
        assertEquals(new Outcome(null, -1, 0, 9), Outcomes.unknown("Withdrawn", true));
        assertNull(Outcomes.unknown("Withdrawn", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Brace:", "Brace:  ", "Brace: withdrawn", "Brace: Withdrawn 2", "Brace: 2", "Brace: Withdrawn.", "Brace: With-drawn",
        "Brace: Withdrawn by an employers"})
    void otherWordsAreNoUnknownOutcome(String line) {
        assertNull(Outcomes.unknown(line, false));
        assertNull(Outcomes.unknown(line, true));
    }

    @Test
    void outcomeIsAloneWhereItsColonEndsTheLineBefore() {
        assertTrue(new Outcome(Decision.UPHELD, -1, 0, 6).isAlone());
        assertFalse(new Outcome(Decision.UPHELD, 0, 2, 8).isAlone());
    }
}
