package io.github.imrletters.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class WordMapTest {

    private static Word word(String text) {
        return new WordList(text).get(0);
    }

    @Test
    void findsEveryWordThatWasPut() {
        WordMap<Integer> map = new WordMap<>();
        for (int i = 0; i < 1_000; i++) {
            map.put(String.valueOf(i), i);
        }
        for (int i = 0; i < 1_000; i++) {
            assertEquals(i, map.get(word(String.valueOf(i))));
        }
        assertFalse(map.contains(word("1000")));
    }

    @Test
    void tellsWordsOfEqualHashApart() {
        assertEquals("ec".hashCode(), "a\u00df".hashCode());
        WordMap<Integer> map = new WordMap<>();
        map.put("ec", 1);
        assertNull(map.get(word("a\u00df")));
        map.put("a\u00df", 2);
        assertEquals(1, map.get(word("EC")));
        assertEquals(2, map.get(word("a\u00df")));
    }

    @Test
    void findsAPluralsSingular() {
        WordMap<String> map = new WordMap<>();
        map.put("knee", "joint");
        map.put("a", "letter");
        assertNull(map.get(word("Knees")));
        assertEquals("joint", map.ofSingular(word("KNEES")));
        assertNull(map.ofSingular(word("knee")));
        assertNull(map.ofSingular(word("as")), "too short");
    }
}
