package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.reflow.RunningText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where introductions end of which only the first words are known. */
class IntroductionTest {

    private static String read(int from, String... lines) {
        RunningText text = new RunningText(Lines.of(lines));
        return text.text().substring(from, Introduction.end(text, from));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'These papers came: a letter'                | 'These papers came:'",
        "'These papers came. A letter'                | 'These papers came.'",
        "'These papers came.'                         | 'These papers came.'",
        "'Papers of 1.5 pages came. A letter: old'    | 'Papers of 1.5 pages came.'",
        "'Papers came. These are listed below: a'     | 'Papers came. These are listed below:'",
        "'Papers came. These are old. A letter: new'  | 'Papers came.'",
        "'Papers came. These are. These too: a'       | 'Papers came. These are. These too:'",
        "'Papers came'                                | ''"})
    void endsWithItsColonOrItsSentence(String line, String introduction) {
        assertEquals(introduction, read(0, line));
    }

    @Test
    void goesOnOverLineEnds() {
        assertEquals("Papers\ncame.\nThese are listed\nbelow:", read(0, "Papers", "came.", "These are listed", "below: a"));
        assertEquals("came.", read(7, "Papers", "came.", "They are listed", "below: a"));
    }

    @Test
    void isNoLongerThanAnyIntroduction() {
        assertEquals(600, read(0, "x".repeat(599) + ": a").length());
        assertEquals(0, read(0, "x".repeat(600) + ": a").length());
        assertEquals(600, read(2, "a " + "x".repeat(599) + ": a").length());
    }
}
