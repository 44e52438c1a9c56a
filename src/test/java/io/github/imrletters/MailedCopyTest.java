package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters of the standard form as they were mailed: sentences stand in place of the labels. */
class MailedCopyTest {

    private static final ImrLetterParser PARSER = new ImrLetterParser();

    private static Letter mailed(String apostrophe) {
        return PARSER.parseText(LetterText.standard()
                .with("Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special",
                        "The Claims Administrator based its decision on the Non-MTUS Official Disability Guidelines, Knee, Special")
                .with("Claims Administrator guideline: The Claims Administrator did not", "The Claims Administrator did not")
                .with("MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.",
                        "The Expert Reviewer based his/her decision on the Non-MTUS Official Disability Guidelines, Knee")
                .with("Decision rationale: ", "The Expert Reviewer" + apostrophe + "s decision rationale:\n")
                .toString()).letter();
    }

    @Test
    void sentencesAreTheSamePartsAsTheLabels() {
        for (String apostrophe : List.of("'", "\u2019")) {
            Letter letter = mailed(apostrophe);
            Letter posted = PARSER.parseText(LetterText.standard().toString()).letter();
            assertEquals(List.of(), letter.diagnostics());
            assertEquals(List.of(), letter.unrecognizedLines());
            assertEquals(posted.disputedItems().stream().map(DisputedItem::request).toList(),
                    letter.disputedItems().stream().map(DisputedItem::request).toList());
            assertEquals(posted.disputedItems().stream().map(DisputedItem::rationale).toList(),
                    letter.disputedItems().stream().map(DisputedItem::rationale).toList());
            DisputedItem first = letter.disputedItems().get(0);
            assertEquals("The Claims Administrator based its decision on the Non-MTUS Official Disability Guidelines, Knee, Special Studies.",
                    first.claimsAdministratorGuideline().text());
            assertEquals("Official Disability Guidelines, Knee", first.reviewerGuideline().citations().get(0).text());
        }
    }

    @Test
    void sentencesOfARationaleAreItsText() {
        Letter letter = PARSER.parseText(LetterText.standard().with("the left knee is not medically necessary.",
                "the left knee is not medically necessary.\nThe Claims Administrator based its decision on the same.\n"
                        + "The Expert Reviewer based his/her decision on that.").toString()).letter();
        assertEquals(2, letter.disputedItems().size());
        assertEquals(List.of(), letter.diagnostics());
    }
}
