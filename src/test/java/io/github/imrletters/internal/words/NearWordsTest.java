package io.github.imrletters.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearWordsTest {

    private static final NearWords LABEL = new NearWords("Claims Administrator guideline");
    private static final NearWords OUTCOME = new NearWords("Overturned");

    private static NearWords.Match at(NearWords words, String text) {
        NearText letters = NearText.of(text, 0, text.length());
        return words.at(letters, 0, letter -> letter == letters.length() ? 0 : 3);
    }

    @ParameterizedTest
    @CsvSource({
        "Claims Administrator guideline, 0", "claimsadministratorguideline, 0", "C1airns Adrninistrat0r guidcline, 0",
        "Claims Admnistrator guideline, 1", "Claims Administrattor guideline, 1", "Cliams Administrator guideline, 1",
        "Clams Administrator guidelinee, 2", "Claixs Admixistrator guidelixe, 3"})
    void lettersThatDifferAreCountedAndThoseThatScannersConfuseAreNot(String printed, int distance) {
        assertEquals(distance, at(LABEL, printed).distance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Claxxs Admixxstrator guideline", "The claims administrator denied it", "Cla", ""})
    void whatDiffersInMoreIsNotNear(String printed) {
        assertNull(at(LABEL, printed));
        assertFalse(LABEL.begin(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Overturned", "0verturned", "Overtumed", "Overtured", "Ovetrurned", "Owerturaed", "Over-\nturned", "Over\nturned"})
    void lineEndsAndSwapsAreNoObstacle(String printed) {
        assertNotNull(at(OUTCOME, printed));
    }

    @Test
    void lettersThatLookLikeOneBringNoOtherWordsNear() {
        assertNull(at(new NearWords("Alabama"), "Narnia"));
    }

    @Test
    void wordsBeginALineWhateverStandsBehindThem() {
        assertTrue(LABEL.begin("Clairns Adminstrator guideline; Decision based on something"));
        assertFalse(LABEL.begin("The records show no trial of the guideline by the claims administrator"));
    }

    @Test
    void endsAreFoundWithinAText() {
        String text = "knee: Overtumed Claims Administrator guidelinc: None";
        NearText letters = NearText.of(text, 0, text.length());
        assertEquals(1, LABEL.endsIn(letters, 0, letters.length()).size());
        NearWords.Match found = LABEL.before(letters, LABEL.endsIn(letters, 0, letters.length()).get(0), letter -> 0);
        assertEquals("Claims Administrator guidelinc", text.substring(letters.start(found.start()), letters.end(found.end() - 1)));
        assertTrue(OUTCOME.endAt(text, "knee: Overtumed".length()));
    }

    @ParameterizedTest
    @CsvSource({"Overturned, 0", "Overturnedd, 1", "Overturne, 1", "xOverturned, 1", "0verturnedss, 2"})
    void allLettersOfATextAreCompared(String printed, int distance) {
        NearText letters = NearText.of(printed, 0, printed.length());
        assertEquals(new NearWords.Match(0, letters.length(), distance), OUTCOME.all(letters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Overturned now", "It is Overturned", "Over", ""})
    void textThatHasMuchMoreOrLessIsNotNear(String printed) {
        assertNull(OUTCOME.all(NearText.of(printed, 0, printed.length())));
    }

    @Test
    void nearestOfSeveralWordingsIsTheOneThatAllOfTheTextIsNearTo() {
        List<NearWords> all = List.of(new NearWords("Upheld"), new NearWords("Overturned"), new NearWords("Overturn"));
        assertEquals("Upheld", NearWords.nearest(all, "Upheldd", 1).words());
        assertEquals("Overturned", NearWords.nearest(all, "Overturned", 2).words());
        assertEquals("Overturn", NearWords.nearest(all, "0verturrn", 2).words());
        assertNull(NearWords.nearest(all, "Overturne", 2), "as near to two");
        assertNull(NearWords.nearest(all, "Upheldxx", 1), "too far");
    }
}
