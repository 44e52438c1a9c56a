package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters are whole as exact words show them, and which ones may hold damaged words of the form. */
class ExactReadingTest {

    private static final FormWords WORDS = new FormWords("standard-form-words.tsv");
    private static final LetterText STANDARD = LetterText.standard();

    private static boolean isWhole(LetterText letter) {
        return ExactReading.isWhole(LineClassifier.classify(Lines.of(letter.toString().split("\n")), WORDS), WORDS);
    }

    @Test
    void letterWithAllItsPartsIsWhole() {
        assertTrue(isWhole(STANDARD));
    }

    @Test
    void letterWithoutAHeaderOrCredentialsIsWhole() {
        assertTrue(isWhole(STANDARD.withoutFrom("Case Number", "HOW THE IMR")));
        assertTrue(isWhole(STANDARD.withoutFrom("The Expert Reviewer has", "CLINICAL CASE")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "HOW THE IMR", "CLINICAL CASE", "IMR ISSUES", "Claims Administrator guideline", "MAXIMUS guideline", "Decision rationale", "twisted the left"})
    void whatPagesPrintChangesNothing(String before) {
        assertTrue(isWhole(STANDARD.withBefore(before, "Page 2 of 3")));
    }

    @Test
    void headingOfSeveralLinesAndTextOfSeveralLinesAreWhole() {
        assertTrue(isWhole(STANDARD.withBefore("MRI of the left knee without", "Pictures of the inner and of the outer parts of the knee, as the surgeon had asked, with an")));
        assertTrue(isWhole(STANDARD.withBefore("Hinged brace", "So it was in May.", "It was so in June: she walked.")));
        assertTrue(isWhole(STANDARD.withBefore("CLINICAL CASE", "Orthopedic Surgery, in the states named above, for many years and with all that belongs to it.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "HOW THE IMR", "The Expert Reviewer has", "State(s) of", "Certification(s)", "CLINICAL CASE", "IMR ISSUES", "The Final Determination",
        "MRI of the left knee without", "Hinged brace", "Claims Administrator guideline", "MAXIMUS guideline", "Decision rationale", "Case Number", "Date Assigned"})
    void letterThatLacksALineIsNot(String line) {
        assertFalse(isWhole(STANDARD.without(line)));
    }

    @Test
    void letterWithoutTheIntroductionOfItsSummaryIsNot() {
        assertFalse(isWhole(STANDARD.withoutFrom("The expert reviewer developed", "The injured worker")));
    }

    @Test
    void letterThatLacksOneOfTheCredentialsIsNot() {
        LetterText without = STANDARD.withoutFrom("The Expert Reviewer has", "CLINICAL CASE");
        assertFalse(isWhole(without.withBefore("CLINICAL CASE", "State(s) of Licensure: Nevada")));
        assertFalse(isWhole(without.withBefore("CLINICAL CASE", "Certification(s)/Specialty: Urology")));
        assertFalse(isWhole(without.withBefore("CLINICAL CASE", "The Expert Reviewer has the following credentials:")));
        assertFalse(isWhole(without.withBefore("CLINICAL CASE", "State(s) of Licensure: Nevada", "Certification(s)/Specialty: Urology")));
    }

    @Test
    void letterThatEndsBeforeItsLastRationaleIsNot() {
        assertFalse(isWhole(STANDARD.before("IMR ISSUES")));
        assertFalse(isWhole(STANDARD.withAtEnd("A cane: Upheld", "Claims Administrator guideline: none.", "MAXIMUS guideline: none.")));
    }

    @ParameterizedTest
    @CsvSource({
        "State(s) of Licensure, A wrong line", "The expert reviewer developed, A wrong line", "The Final Determination, A wrong line.",
        "MRI of the left knee without, A wrong line.", "Date Assigned, A wrong line", "HOW THE IMR, A wrong line"})
    void textWhereNoneIsDueIsASign(String before, String line) {
        assertFalse(isWhole(STANDARD.withBefore(before, line)));
    }

    @Test
    void textBeforeAllElseIsASign() {
        assertFalse(isWhole(STANDARD.withBefore("Case Number", "A wrong line")));
        assertFalse(isWhole(STANDARD.withoutFrom("Case Number", "HOW THE IMR").withBefore("HOW THE IMR", "A wrong line")));
    }

    @ParameterizedTest
    @CsvSource({
        "knee without contrast: Upheld, knee without contrast: Withdrawn", "Hinged brace for the left knee: Overturned, Hinged brace for the left knee: Overtumed",
        "Date Assigned: 01/05/2017, Date Assigned: O1/O5/2O17", "Hinged brace for the left knee: Overturned, Hinged brace for the left knee"})
    void outcomeOrValueThatIsNotKnownIsASign(String words, String others) {
        assertFalse(isWhole(STANDARD.with(words, others)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Clairns Adrninistrator guidelinc; none", "The arm: is well. Declsion rationalc: The arm is", "Decision rationalc: well", "A sling for the arm: Upheld",
        "You may appeal this decision"})
    void textThatCouldBeOfAnotherItemIsASign(String line) {
        assertFalse(isWhole(STANDARD.withBefore("Hinged brace", line, "So it was.")));
        assertFalse(isWhole(STANDARD.withAtEnd(line)));
    }

    @Test
    void textLikeTheCredentialsIsASignWhereTheyAreMissing() {
        LetterText letter = STANDARD.withBefore("IMR ISSUES", "State(s) 0f Licensnre Nevada");
        assertTrue(isWhole(letter));
        assertFalse(isWhole(letter.withoutFrom("The Expert Reviewer has", "CLINICAL CASE")));
    }

    @Test
    void partsInAnotherOrderAreASign() {
        LetterText twice = STANDARD.withBefore("MAXIMUS guideline", "Claims Administrator guideline: none.");
        assertFalse(isWhole(twice));
        assertFalse(isWhole(STANDARD.withAtEnd("Decision rationale: It is well.")));
        assertFalse(isWhole(STANDARD.withAtEnd("MAXIMUS guideline: none.", "Decision rationale: It is well.")));
    }
}
