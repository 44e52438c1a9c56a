package io.github.imrletters.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A word of a text. */
class WordTest {

    private static Word word(String text) {
        return new WordList("(" + text + ")").get(1);
    }

    @Test
    void upperAndLowerCaseMakeNoDifference() {
        assertEquals("knees", word("KneeS").text());
        assertEquals("knees", word("knees").text());
        assertEquals("\u00e9lan", word("\u00c9LAN").text());
        assertTrue(word("KNEE").is("knee"));
        assertFalse(word("KNEE").is("knees"));
    }

    @Test
    void tellsAPluralsSingular() {
        assertEquals("knee", word("KNEES").singular());
        assertNull(word("knee").singular());
        assertNull(word("as").singular(), "too short");
        assertTrue(word("Knees").isPluralOf("knee"));
        assertFalse(word("Knee").isPluralOf("kne"));
    }
}
