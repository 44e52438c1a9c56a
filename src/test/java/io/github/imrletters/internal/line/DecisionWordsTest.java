package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.internal.words.Told;
import io.github.imrletters.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a decision behind a request: what they mean and where they stand. */
class DecisionWordsTest {

    private static final String TWICE = "a sling is medically necessary was not medically necessary and appropriate.";

    @ParameterizedTest
    @CsvSource({
        "is medically necessary, OVERTURNED, 0, 22",
        "is/are not medically necessary, UPHELD, 0, 30",
        "A sling wasnot medically necessary., UPHELD, 8, 35",
        "It is medically necessary as asked, OVERTURNED, 3, 34",
        "Finding: was medically necessary, OVERTURNED, 9, 32",
        "Finding: Partial Overturn, PARTIALLY_OVERTURNED, 9, 25",
        "this is medically necessary, OVERTURNED, 5, 27"})
    void decisionIsToldWithItsWords(String words, Decision decision, int start, int end) {
        assertEquals(new Told<>(decision, start, end), DecisionWords.in(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No.", "medically necessary", "this medically necessary", "Upheld or not"})
    void otherWordsAreNoDecision(String words) {
        assertNull(DecisionWords.in(words));
    }

    @ParameterizedTest
    @CsvSource({
        "RATIONALE FOR WHY IT IS NOT MEDICALLY NECESSARY:, UPHELD, 24, 47",
        "RATIONALE FOR WHY IT IS MEDICALLY NECESSARY:, OVERTURNED, 24, 43",
        "MEDICALLY NECESSARY, OVERTURNED, 0, 19"})
    void labelOfARationaleCanTellTheDecision(String label, Decision decision, int start, int end) {
        assertEquals(new Told<>(decision, start, end), DecisionWords.inLabel(label));
    }

    @Test
    void labelThatTellsNoDecisionIsPlain() {
        assertNull(DecisionWords.inLabel("RATIONALE:"));
    }

    @Test
    void nextWordsAreTheFirstOnesOfAStretch() {
        assertEquals(new DecisionWords.Found(8, 30), DecisionWords.next(TWICE, 0, TWICE.length()));
        assertEquals(new DecisionWords.Found(8, 30), DecisionWords.next(TWICE, 8, 9));
        assertEquals(new DecisionWords.Found(31, 74), DecisionWords.next(TWICE, 9, TWICE.length()));
        assertNull(DecisionWords.next(TWICE, 0, 8));
        assertNull(DecisionWords.next(TWICE, 32, TWICE.length()));
    }

    @Test
    void gapBeforeTheWordsIsNoneOfThem() {
        assertEquals(new DecisionWords.Found(7, 29), DecisionWords.next("#60 +  is medically necessary", 0, 29));
        assertEquals(new DecisionWords.Found(4, 26), DecisionWords.before("#60 is medically necessary", 26, 0));
    }

    @Test
    void wordsBeforeAPlaceEndThere() {
        assertEquals(new DecisionWords.Found(31, 74), DecisionWords.before(TWICE, 74, 0));
        assertEquals(new DecisionWords.Found(31, 74), DecisionWords.before(TWICE, 74, 31));
        assertEquals(new DecisionWords.Found(8, 30), DecisionWords.before(TWICE, 30, 0));
        assertNull(DecisionWords.before(TWICE, 75, 0));
        assertNull(DecisionWords.before(TWICE, 74, 32));
        assertNull(DecisionWords.before("a sling", 7, 0));
    }

    /** Far behind other text, too; but not with a gap wider than any. */
    @Test
    void wordsBeforeAPlaceMayHaveGaps() {
        String far = "x ".repeat(200) + "is medically necessary";
        assertEquals(new DecisionWords.Found(400, 422), DecisionWords.before(far, far.length(), 0));
        String gap = "is" + " ".repeat(69) + "medically necessary";
        assertEquals(new DecisionWords.Found(0, 90), DecisionWords.before(gap, 90, 0));
        assertNull(DecisionWords.before("is " + gap.substring(2), 91, 0));
    }
}
