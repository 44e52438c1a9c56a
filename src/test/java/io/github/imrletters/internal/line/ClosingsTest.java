package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines begin a letter's closing. */
class ClosingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sincerely,", "SINCERELY, Jane Doe", "Effect of the Decision:", "effect ofthe decision", "cc: the clerk", "Disclaimer: MAXIMUS has"})
    void closingIsKnownByItsFirstWords(String line) {
        assertTrue(Closings.begin(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sincerely", "Yours sincerely,", "The effect of the decision", "Effect of the dose", "Disclaimer: The", "cc"})
    void otherLinesBeginNone(String line) {
        assertFalse(Closings.begin(line));
    }
}
