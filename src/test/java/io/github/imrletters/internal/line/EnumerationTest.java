package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.model.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists put before titles and labels is in no record, least of all at the end of the paragraph before. */
class EnumerationTest {

    private static Letter letter(String text) {
        return new ImrLetterParser().parseText(text).letter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"II. ", "IV ", "2 ", "2. ", "(2) ", "B) ", "\u2022 ", "- ", "o "})
    void enumerationBeforeWordsOfTheFormIsDropped(String enumeration) {
        Letter plain = letter(LetterText.standard().toString());
        for (String words : new String[] {"HOW THE IMR", "CLINICAL CASE", "IMR ISSUES", "Claims Administrator guideline", "MAXIMUS guideline",
            "Decision rationale"}) {
            Letter changed = letter(LetterText.standard().with(words, enumeration + words).toString());
            assertEquals(plain.caseSummary().text(), changed.caseSummary().text(), words);
            assertEquals(plain.reviewer(), changed.reviewer(), words);
            assertEquals(plain.disputedItems(), changed.disputedItems(), words);
            assertTrue(changed.unrecognizedLines().isEmpty(), words);
        }
    }

    @ParameterizedTest
    @CsvSource({"2., true, true", "2., false, false", "b), false, true", "2009., true, false", "Studies., true, false", "\u2022, false, true",
        "II, false, false", "XII., true, true", "- VII., true, true", "- VIII., true, false", "- 12., true, true", "- b), false, true", "123., true, false",
        "- bc), false, false", "2.., true, false", "2-, true, false", "2:, true, true"})
    void numberThatCanEndTheLineBeforeIsNone(String text, boolean apart, boolean isOne) {
        assertEquals(isOne, Enumeration.isOne(text, apart));
    }

    @Test
    void lastLettersOfADamagedLabelDoNotBeginItsContent() {
        Letter changed = letter(LetterText.standard().with("Decision rationale: The knee", "Decsion ratinalexe: The knee").toString());
        assertTrue(changed.disputedItems().get(0).rationale().text().startsWith("The knee"));
    }
}
