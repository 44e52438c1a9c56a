package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What nothing marks as another item or letter is told all the same. */
class HiddenTextTest {

    private static final LetterText LETTER = LetterText.standard();
    private static final String SECOND_ITEM = "Hinged";

    private final ImrLetterParser parser = new ImrLetterParser();

    private boolean isTold(String text, DiagnosticCode code) {
        return parser.parseText(text).diagnostics().stream().anyMatch(d -> d.code() == code && d.severity() == Severity.WARNING);
    }

    private static String changedFrom(String start, String words, String others) {
        String text = LETTER.toString();
        int from = text.indexOf(start);
        return text.substring(0, from) + text.substring(from).replaceAll(words, others);
    }

    @Test
    void itemWithoutItsLabelsIsFoundByItsOutcomeAndGuideline() {
        ParseResult result = parser.parseText(changedFrom(SECOND_ITEM, "(Claims Administrator|MAXIMUS) guideline: |Decision rationale: ", ""));
        assertEquals(List.of(Decision.UPHELD, Decision.OVERTURNED), result.letter().disputedItems().stream().map(item -> item.decision()).toList());
        assertTrue(result.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.ITEM_PART_MISSING));
    }

    @Test
    void guidelineWithoutItsLabelIsReadByItsWordsAndTold() {
        ParseResult result = new ImrLetterParser().parseText(LetterText.standard().toString().replace("Claims Administrator guideline: Decision", "Decision"));
        assertEquals(2, result.letter().disputedItems().size());
        assertTrue(result.diagnostics().stream().anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.LABEL_UNKNOWN), result.diagnostics().toString());
    }

    @Test
    void itemWithLabelsThatNobodyKnowsIsTold() {
        assertTrue(isTold(changedFrom(SECOND_ITEM, "(Claims Administrator|MAXIMUS) guideline|Decision rationale", "Xy zzy"),
                DiagnosticCode.TEXT_MAY_BE_FOREIGN));
    }

    @Test
    void quotedLetterBehindARationaleIsTold() {
        String quoted = LETTER.toString().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        assertTrue(isTold(LETTER + quoted, DiagnosticCode.TEXT_MAY_BE_FOREIGN));
    }

    @Test
    void doubledItemIsTold() {
        String text = LETTER.toString();
        String doubled = text + text.substring(text.indexOf(SECOND_ITEM));
        assertEquals(3, parser.parseText(doubled).letter().disputedItems().size());
        assertTrue(isTold(doubled, DiagnosticCode.SECTION_REPEATED));
    }

    @Test
    void doubledPageIsTold() {
        String text = LETTER.toString();
        String last = "\f" + text.substring(text.indexOf("Decision rationale: Stairs"));
        assertTrue(isTold(text.replace("Decision rationale: Stairs", "\fDecision rationale: Stairs") + last, DiagnosticCode.SECTION_REPEATED));
    }

    @Test
    void outcomeAloneOnALineOfARationaleIsTold() {
        assertTrue(isTold(LETTER.withBefore("is medically", "Overturned").toString(), DiagnosticCode.TEXT_MAY_BE_FOREIGN));
    }
}
