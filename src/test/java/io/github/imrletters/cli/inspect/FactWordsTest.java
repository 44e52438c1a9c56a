package io.github.imrletters.cli.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.model.FactPlace;
import io.github.imrletters.model.Places;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import io.github.imrletters.model.PrintedPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How lines are cut where facts begin and end. */
class FactWordsTest {

    private static final String TEXT = "Tramadol 50mg #60: Upheld";
    private static final PrintedLine LINE = new PrintedLine(1, TEXT, false, false, null, List.of());

    private final Map<String, FactPlace> places = new LinkedHashMap<>();

    private FactWordsTest fact(String pointer, int start, int end, String... from) {
        places.put(pointer, new FactPlace(List.of(new PrintedPlace(1, 1, start, end, null)), List.of(from), null));
        return this;
    }

    private FactWords words() {
        return new FactWords(new Places(places), List.of(new PrintedPage(1, null, null, List.of(LINE))));
    }

    private List<String> cut() {
        return words().segments(1, LINE).stream()
                .map(segment -> TEXT.substring(segment.start(), segment.end()) + segment.facts()).toList();
    }

    @Test
    void aLineWithoutFactsIsOnePiece() {
        assertEquals(List.of(TEXT + "[]"), cut());
    }

    @Test
    void innerFactsComeFirst() {
        fact("/text", 0, 17).fact("/name", 0, 8).fact("/strength", 9, 13);
        assertEquals(List.of("Tramadol[1, 0]", " [0]", "50mg[2, 0]", " #60[0]", ": Upheld[]"), cut());
    }

    @Test
    void whatIsPrintedComesBeforeWhatFollowsFromIt() {
        fact("/name", 0, 8).fact("/category", 0, 8, "/name");
        assertEquals(List.of("Tramadol[0, 1]", " 50mg #60: Upheld[]"), cut());
    }

    @Test
    void factsThatOverlapBothHaveWhatTheyShare() {
        fact("/one", 0, 13).fact("/other", 9, 17);
        assertEquals(List.of("Tramadol [0]", "50mg[1, 0]", " #60[1]", ": Upheld[]"), cut());
    }

    @Test
    void aLineThatWasNotRecognizedIsInNoFact() {
        assertFalse(fact("/unrecognizedLines/0/text", 0, 25).words().touchesAFact(1, LINE, 0, 25));
        assertTrue(fact("/name", 0, 8).words().touchesAFact(1, LINE, 0, 25));
        assertFalse(words().touchesAFact(1, LINE, 8, 25));
    }

    @Test
    void wordsAreThoseAtThePlaces() {
        assertEquals("50mg", fact("/strength", 9, 13).words().words("/strength"));
    }
}
