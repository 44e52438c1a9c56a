package io.github.imrletters.internal.reflow;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines end a sentence. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {".", "The pain went.", "The pain went?", "The pain went!", "He said \"it went.\"", "it went.' ", "(it went.)", "[it went.]",
            "it went.\u201D", "it went.\u2019 ", "it went. "})
    void lineEndsASentenceInItsMark(String line) {
        assertTrue(Sentences.endsAt(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", ")", "The pain", "The pain:", "The pain,", "The pain;", "The pain went. It", "The pain (went", "went.\u201C"})
    void lineEndsNoneInAnythingElse(String line) {
        assertFalse(Sentences.endsAt(line));
    }
}
