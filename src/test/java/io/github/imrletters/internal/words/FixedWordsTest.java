package io.github.imrletters.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed words in printed text. */
class FixedWordsTest {

    private final FixedWords words = new FixedWords("Decision Date:");

    @ParameterizedTest
    @ValueSource(strings = {"Decision Date:", "DECISION DATE:", "decisiondate:", "  De cision\tDate : "})
    void caseAndWhiteSpaceMakeNoDifference(String text) {
        assertTrue(words.equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Decision", "Decision Date", "Decision Date: today", "Decisions Date:",
        "D\u00e9cision Date:"})
    void otherTextIsNotEqual(String text) {
        assertFalse(words.equalTo(text));
    }

    @Test
    void onlyAsciiLettersAreFolded() {
        assertFalse(new FixedWords("is").equalTo("\u0130S"), "the dotted capital I of Turkish is no i");
        assertFalse(new FixedWords("k").equalTo("\u212A"), "the Kelvin sign is no k");
    }

    @Test
    void endIsBehindTheLastCharacter() {
        assertEquals(14, words.endAt("Decision Date: 1/2/2016", 0));
        assertEquals(17, words.endAt("On Decision Date:", 3));
        assertEquals(-1, words.endAt("On Decision Date:", 0));
        assertEquals(-1, words.endAt("Decision Da", 0));
    }

    @Test
    void matchCanGoOnOnTheNextLine() {
        int matched = words.matched("Decision ", 0, 0);
        assertEquals(8, matched);
        assertEquals(5, words.endAt("Date: 1/2/2016", 0, matched));
        assertEquals(-1, words.endAt("Day: 1/2/2016", 0, matched));
        assertEquals(-1, words.matched("Day", 0, matched));
        assertEquals(words.length(), words.matched("Date: today", 0, matched), "all of the words, whatever is behind them");
    }

    @Test
    void wordsAreFoundAnywhere() {
        assertEquals(3, words.indexIn("On decision date: on decision date:", 0));
        assertEquals(21, words.indexIn("On decision date: on decision date:", 4));
        assertEquals(-1, words.indexIn("On decision dates", 0));
    }
}
