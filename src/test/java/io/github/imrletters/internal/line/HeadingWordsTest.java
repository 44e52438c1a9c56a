package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Whether a heading, as far as it is known, began further up. */
class HeadingWordsTest {

    @Test
    void laterPhraseWithoutTheFirstTellsOfLinesBefore() {
        HeadingWords words = new HeadingWords("leaving the original request IMR eligible. The request for a brace is");
        assertTrue(words.areRestOfPartlyAuthorized());
        words.addBefore("Two braces were the original request.");
        assertFalse(words.areRestOfPartlyAuthorized());
    }

    @Test
    void phraseIsFoundAcrossLinesThatWereLookedAtApart() {
        HeadingWords words = new HeadingWords("request IMR eligible. The brace is");
        assertFalse(words.areRestOfPartlyAuthorized());
        words.addBefore("The clerk agreed, leaving the original");
        assertTrue(words.areRestOfPartlyAuthorized());
    }

    @Test
    void headingWithoutPhrasesBeginsWhereItsSentenceDoes() {
        assertFalse(new HeadingWords("A brace for the knee").areRestOfPartlyAuthorized());
    }
}
