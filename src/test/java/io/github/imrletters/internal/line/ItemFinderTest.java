package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.reflow.RunningText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where headings of items begin and end in letters of 2013. What begins with {@code PART} is a part of an item, with {@code TITLE}
 * another section.
 */
class ItemFinderTest {

    private static final String NOT = "is not medically necessary and appropriate";

    private RunningText text;
    private ItemFinder items;

    private void letter(String... lines) {
        text = new RunningText(Lines.of(lines));
        items = new ItemFinder(text, at -> text.text().startsWith("PART", at), at -> text.text().startsWith("TITLE", at));
    }

    private int at(String words) {
        int at = text.text().indexOf(words);
        assertTrue(at >= 0, words);
        return at;
    }

    /** What a heading right before the first part is made of: from its beginning, its request's, its decision's and behind it. */
    private String heading(int from, boolean all) {
        ItemFinder.Heading found = items.headingBefore(at("PART"), from, all);
        return found == null ? null : text.text().substring(found.start(), found.request()) + "|"
                + text.text().substring(found.request(), found.decision().start()) + "|"
                + text.text().substring(found.decision().start(), found.decision().end());
    }

    @Test
    void nextItemHasTheNextNumberOrOneOfTheNine() {
        letter("1. a", "2. b", "3. c", "9. d", "10. e", "12. f", "13. g", "no number");
        assertTrue(items.isNext(at("1.")));
        assertTrue(items.isNext(at("9.")));
        assertFalse(items.isNext(at("10.")));
        assertFalse(items.isNext(at("no")));
        items.take(at("3."));
        assertFalse(items.isNext(at("2.")));
        assertFalse(items.isNext(at("3.")));
        assertTrue(items.isNext(at("12.")));
        assertFalse(items.isNext(at("13.")));
        items.take(at("1."));
        assertFalse(items.isNext(at("2.")));
        items.take(at("no"));
        assertFalse(items.isNext(at("3.")));
    }

    @Test
    void decisionEndsALineOrStandsBeforeAPart() {
        letter("a brace that is medically necessary for work " + NOT, "and more");
        assertEquals(new DecisionWords.Found(at(NOT), at(NOT) + NOT.length()), items.decisionBehind(0));
        letter("a brace that is medically necessary for work " + NOT + " . ", "and more");
        assertEquals(at(NOT), items.decisionBehind(0).start());
        letter("a brace that is medically necessary for work " + NOT + ". PART and more");
        assertEquals(at(NOT), items.decisionBehind(0).start());
    }

    @Test
    void withoutEitherTheFirstWordsAreTheDecision() {
        letter("a brace that is medically necessary for work " + NOT + " and more");
        assertEquals(at("is medically"), items.decisionBehind(0).start());
        assertEquals(at(NOT), items.decisionBehind(at("work")).start());
        letter("a brace", "for work");
        assertNull(items.decisionBehind(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PART", "TITLE"})
    void decisionDoesNotStandBehindWhatIsNoPartOfTheHeading(String other) {
        letter("a brace is medically necessary and appropriate. More", other + " of another item that " + NOT);
        assertEquals(at("is medically"), items.decisionBehind(0).start());
        letter("a brace is medically necessary and appropriate. More", "of the item " + NOT, other);
        assertEquals(at(NOT), items.decisionBehind(0).start());
    }

    @ParameterizedTest
    @CsvSource({"2999, true", "3000, false"})
    void decisionBeginsWithinALongHeading(int before, boolean found) {
        letter("x".repeat(before - 1) + " " + NOT);
        assertEquals(found, items.decisionBehind(0) != null);
    }

    @Test
    void fullStopIsPartOfWhatItEnds() {
        letter("a.", "b .", "c", ". d");
        assertEquals(2, items.behindStop(1));
        assertEquals(at("b") + 3, items.behindStop(at("b") + 1));
        assertEquals(at("d"), items.behindStop(at("d")));
        letter("a");
        assertEquals(2, items.behindStop(2), "the text's end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a brace:", "a brace.", "a brace : ", "a brace: worn at work.", "a"})
    void requestEndsInAMarkBeforeTheNextPart(String request) {
        letter(request, "PART of the item: x");
        String words = request.strip();
        assertEquals(words.length() > 1 ? words.length() - 1 : -1, items.colonBehind(0, false));
        assertEquals(words.length() > 1 ? words.length() - 1 : -1, items.colonBehind(0, true));
    }

    @Test
    void requestCanGoOnOverLines() {
        letter("a brace. It is", "worn at work:", "PART of the item: x");
        assertEquals(at(":"), items.colonBehind(0, false));
    }

    @Test
    void whereNoPartFollowsACertainRequestEndsOnItsLine() {
        letter("a brace:", "and more.");
        assertEquals(7, items.colonBehind(0, true));
        assertEquals(-1, items.colonBehind(0, false));
        letter("a brace", "and more.");
        assertEquals(-1, items.colonBehind(0, true));
        letter(":", "PART");
        assertEquals(0, items.colonBehind(0, false));
        assertEquals(-1, items.colonBehind(1, false), "no request");
    }

    @ParameterizedTest
    @CsvSource({"2999, true", "3000, false"})
    void partBeginsWithinALongRequest(int before, boolean found) {
        letter("x".repeat(before - 2) + ":", "PART");
        assertEquals(found, items.colonBehind(0, false) >= 0);
    }

    @Test
    void headingBeginsWithItsNumber() {
        letter("The knee bends.", "1. The request for a brace", "of the knee " + NOT + ".", "PART");
        assertEquals("1. The request for| a brace\nof the knee |" + NOT, heading(0, false));
        letter("The knee bends.", "2) a brace " + NOT, "PART");
        assertEquals("2)| a brace |" + NOT, heading(0, false));
    }

    @Test
    void numberThatIsNotTheNextBeginsNoHeading() {
        letter("12. a brace " + NOT, "PART");
        assertNull(heading(0, false));
        letter("1. a brace", "3. a cane", "2. is no number of a list and " + NOT, "PART");
        items.take(at("3."));
        assertNull(heading(at("3. a cane"), false));
    }

    @Test
    void nearestLineWithANumberIsTaken() {
        letter("1. a brace", "2. a cane " + NOT, "PART");
        assertEquals("2.| a cane |" + NOT, heading(0, false));
    }

    @Test
    void withoutNumbersItBeginsWithTheWordsBeforeARequest() {
        letter("The knee bends", "and the request is old", "The request for a brace", "of steel " + NOT, "PART");
        assertEquals("The request for| a brace\nof steel |" + NOT, heading(0, false));
        assertEquals("The request for| a brace\nof steel |" + NOT, heading(0, true));
    }

    @Test
    void lastWordsBeforeARequestAreThoseOfTheHeading() {
        letter("The request for a cane", "The request for a brace " + NOT, "PART");
        assertEquals("The request for| a brace |" + NOT, heading(0, false));
    }

    @Test
    void whereNothingButAHeadingCanStandAllIsOfIt() {
        letter("Introduction:  a brace", "of steel " + NOT, "PART");
        assertEquals("|a brace\nof steel |" + NOT, heading(at(":") + 1, true));
        assertNull(heading(at(":") + 1, false));
    }

    @Test
    void behindAnotherItemItBeginsBehindASentence() {
        letter("The request for a cane " + NOT + ".", "The knee bends.\"", "A brace", "of steel " + NOT, "PART");
        assertNull(heading(at("The knee"), false));
        items.take(0);
        assertEquals("|A brace\nof steel |" + NOT, heading(at("The knee"), false));
        assertEquals("|A brace\nof steel |" + NOT, heading(at("A brace"), false));
    }

    @Test
    void itemsThatHadNumbersHaveThemAll() {
        letter("1. a cane " + NOT + ".", "The request for a brace " + NOT, "PART");
        items.take(0);
        assertNull(heading(at("The request"), true));
    }

    @Test
    void headingDoesNotBeginBeforeWhatIsKnown() {
        letter("1. a cane", "of steel " + NOT, "PART");
        assertNull(heading(at("of steel"), false));
        assertEquals("|steel |" + NOT, heading(at("steel"), true));
    }

    @Test
    void decisionStandsRightBeforeThePart() {
        letter("1. a brace " + NOT + " now", "PART");
        assertNull(heading(0, false));
        letter("1. a brace " + NOT + " .  ", "", "PART");
        assertNotNull(heading(0, false));
        letter("1. a brace " + NOT + "..", "PART");
        assertNull(heading(0, false));
        letter("PART");
        assertNull(heading(0, true));
    }

    @ParameterizedTest
    @CsvSource({"2999, true", "3001, false"})
    void headingHasItsBeginningWithinReach(int before, boolean found) {
        letter("1. " + "x".repeat(before - 4) + " ", NOT, "PART");
        assertEquals(found, heading(0, false) != null);
    }
}
