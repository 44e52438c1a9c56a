package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a summary or a rationale ends as a whole one does. */
class TextEndTest {

    private static final String LONG = "The brace keeps the worker on the stairs of the plant, and so it is ";

    @ParameterizedTest
    @ValueSource(strings = {"The knee bends.", "Does it bend?", "It bends!", "\"It bends.\"", "(It bends.)"})
    void sentenceEndsAText(String line) {
        assertEquals(false, TextEnd.isOdd(line));
    }

    @ParameterizedTest
    @CsvSource({
        "medically necessary, false", "is medically necessary, false", "MEDICALLY  NECESSARY, false", "medically necessary and appropriate, false",
        "necessary and appropriate, false", "medically necessary for, true", "medically necessary and, true", "necessary, true", "not medically, true",
        "appropriate, true"})
    void wordsThatOnlyLackTheirFullStopEndOneToo(String words, boolean odd) {
        assertEquals(odd, TextEnd.isOdd(words));
        assertEquals(odd, TextEnd.isOdd(LONG + words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The knee bends and", "John Doe", "Page 2"})
    void textThatBreaksOffIsOdd(String line) {
        assertEquals(true, TextEnd.isOdd(line));
    }
}
