package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.model.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter of 2013 prints as its own outcome. */
class LetterOutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "Final Determination: UPHOLD, UPHELD",
        "Final Determination UPHELD, UPHELD",
        "FINAL DETERMINATION: OVERTURN, OVERTURNED",
        "Final Determination: Overturned, OVERTURNED",
        "Final Determination: PARTIAL OVERTURN, PARTIALLY_OVERTURNED",
        "FinalDetermination: partially overturned, PARTIALLY_OVERTURNED"})
    void wordsMeanADecision(String words, Decision decision) {
        assertEquals(decision, LetterOutcome.of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Final Determination", "Final Determination: none", "UPHOLD", "a Final Determination: UPHOLD"})
    void otherWordsMeanNone(String words) {
        assertNull(LetterOutcome.of(words));
    }
}
