package io.github.imrletters.cli.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is text stays text. */
class HtmlTest {

    @Test
    void markupIsShown() {
        assertEquals("&lt;script&gt;&amp;&quot;&#39;&lt;/script&gt;", new Html().text("<script>&\"'</script>").toString());
    }

    @Test
    void attributesEndWhereTheyShould() {
        assertEquals("<a title=\"&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;\">",
                new Html().open("a", "title", "\"><img onerror='x'>", "id", null).toString());
    }

    @Test
    void whatIsNoCharacterOfHtmlIsReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe \t\n", new Html().text("a\0b\uD800c\uFFFFd\u0085e\r\t\n").toString());
        assertEquals("\uD83D\uDE00", new Html().text("\uD83D\uDE00").toString());
    }

    @Test
    void longTextsAreCutBetweenWordsAndNeverInACharacter() {
        assertEquals("one two \u2026", Wording.beginning("one two three", 9));
        assertEquals("aaa \u2026", Wording.beginning("aaa\uD83D\uDE00bbbb", 4));
        assertEquals("one two", Wording.beginning("one two", 7));
    }
}
