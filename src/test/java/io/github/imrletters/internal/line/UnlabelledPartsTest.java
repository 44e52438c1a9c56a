package io.github.imrletters.internal.line;

import static io.github.imrletters.internal.line.LineKind.CASE_SUMMARY_TITLE;
import static io.github.imrletters.internal.line.LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE;
import static io.github.imrletters.internal.line.LineKind.DECISION;
import static io.github.imrletters.internal.line.LineKind.DOCUMENTS_INTRO;
import static io.github.imrletters.internal.line.LineKind.DOCUMENTS_TITLE;
import static io.github.imrletters.internal.line.LineKind.HEADING;
import static io.github.imrletters.internal.line.LineKind.ISSUES_TITLE;
import static io.github.imrletters.internal.line.LineKind.RATIONALE;
import static io.github.imrletters.internal.line.LineKind.REVIEWER_GUIDELINE;
import static io.github.imrletters.internal.line.LineKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.words.Nearness;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts without a title or label of their own, known by the sentence that begins them and by what stands before it. */
class UnlabelledPartsTest {

    private static final String SIDE = "The Claims Administrator cited nothing.";
    private static final String BASED = "Decision based on MTUS Elbow Complaints 2007.";

    private static List<LineKind> kinds(String... lines) {
        return Lines.kinds(Lines.of(lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {SIDE, BASED, "Decision based on Non-MTUS words."})
    void claimsAdministratorsGuidelineCanFollowAnOutcomeAtOnce(String sentence) {
        List<TypedLine> lines = Lines.typed(Lines.of("Elbow brace: Upheld", sentence));
        assertEquals(List.of(DECISION, CLAIMS_ADMINISTRATOR_GUIDELINE), lines.stream().map(TypedLine::kind).toList());
        assertEquals(sentence, lines.get(1).contentText());
        assertEquals(List.of(HEADING, DECISION, CLAIMS_ADMINISTRATOR_GUIDELINE), kinds("Elbow brace:", "Overturned", sentence));
    }

    @Test
    void lostLabelIsTold() {
        assertEquals(new Nearness(CLAIMS_ADMINISTRATOR_GUIDELINE.displayName(), 0, true), Lines.typed(Lines.of("Elbow brace: Upheld", BASED)).get(1).near());
        assertNull(Lines.typed(Lines.of("Elbow brace: Upheld", SIDE)).get(1).near());
    }

    @ParameterizedTest
    @ValueSource(strings = {SIDE, BASED, "The Expert Reviewer based all on it."})
    void elsewhereTheSentenceIsText(String sentence) {
        assertEquals(List.of(TEXT), kinds(sentence));
        assertEquals(List.of(TEXT, TEXT), kinds("The knee bends.", sentence));
        assertEquals(List.of(RATIONALE, TEXT), kinds("Decision rationale: The knee bends.", sentence));
        assertEquals(List.of(CASE_SUMMARY_TITLE, TEXT), kinds("CLINICAL CASE SUMMARY", sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Expert Reviewer based all on it.", "The Expert Reviewer did not cite it."})
    void reviewersGuidelineFollowsTheClaimsAdministrators(String sentence) {
        String label = "Claims Administrator guideline: Decision based on MTUS.";
        assertEquals(List.of(CLAIMS_ADMINISTRATOR_GUIDELINE, REVIEWER_GUIDELINE), kinds(label, sentence));
        assertEquals(List.of(CLAIMS_ADMINISTRATOR_GUIDELINE, TEXT, REVIEWER_GUIDELINE, TEXT), kinds(label, "More of it.", sentence, sentence));
        assertEquals(List.of(CLAIMS_ADMINISTRATOR_GUIDELINE, RATIONALE, TEXT, TEXT), kinds(label, "Decision rationale: It bends.", "It is firm.", sentence));
        assertEquals(List.of(DECISION, CLAIMS_ADMINISTRATOR_GUIDELINE, REVIEWER_GUIDELINE), kinds("Elbow brace: Upheld", SIDE, sentence));
    }

    @Test
    void documentsIntroductionEndsAtItsColon() {
        List<TypedLine> lines = Lines.typed(Lines.of("DOCUMENTS REVIEWED", "The following relevant documents were", "reviewed: a report", "and a note"));
        assertEquals(List.of(DOCUMENTS_TITLE, DOCUMENTS_INTRO, DOCUMENTS_INTRO, TEXT, TEXT), lines.stream().map(TypedLine::kind).toList());
        assertEquals("reviewed:", lines.get(2).line().text());
        assertEquals("", lines.get(2).contentText());
        assertEquals("a report", lines.get(3).line().text());
        assertEquals(10, lines.get(3).line().column());
    }

    @Test
    void documentsIntroductionCanEndWithItsLine() {
        assertEquals(List.of(DOCUMENTS_TITLE, DOCUMENTS_INTRO, TEXT), kinds("DOCUMENTS REVIEWED", "The following documents were reviewed:", "A note."));
        assertEquals(List.of(DOCUMENTS_TITLE, DOCUMENTS_INTRO, TEXT), kinds("DOCUMENTS REVIEWED", "These documents were reviewed.", "A note."));
        assertEquals(List.of(DOCUMENTS_TITLE, DOCUMENTS_INTRO), kinds("DOCUMENTS REVIEWED", "The following documents were reviewed:"));
    }

    @ParameterizedTest
    @CsvSource({"7, 8", "8, 1"})
    void documentsIntroductionTakesEightLinesAtMost(int more, int introduction) {
        List<String> lines = new ArrayList<>(List.of("DOCUMENTS REVIEWED", "The following documents"));
        for (int i = 1; i < more; i++) {
            lines.add("and so on");
        }
        lines.add("are here:");
        List<LineKind> kinds = kinds(lines.toArray(String[]::new));
        assertEquals(introduction, kinds.stream().filter(kind -> kind == DOCUMENTS_INTRO).count());
    }

    @Test
    void beforeTheSummaryNoTitleNeedStandBeforeTheIntroduction() {
        String introduction = "The following documents were reviewed:";
        assertEquals(List.of(DOCUMENTS_INTRO, TEXT), kinds(introduction, "A note."));
        assertEquals(List.of(CASE_SUMMARY_TITLE, TEXT), kinds("CLINICAL CASE SUMMARY", introduction));
        assertEquals(List.of(ISSUES_TITLE, TEXT), kinds("IMR ISSUES, DECISIONS AND RATIONALES", introduction));
        assertEquals(List.of(CASE_SUMMARY_TITLE, DOCUMENTS_TITLE, DOCUMENTS_INTRO), kinds("CLINICAL CASE SUMMARY", "RECORDS REVIEWED:", introduction));
    }

    @Test
    void documentsTitleAmongTheItemsIsText() {
        assertEquals(List.of(ISSUES_TITLE, TEXT, TEXT), kinds("IMR ISSUES, DECISIONS AND RATIONALES", "DOCUMENTS REVIEWED", "The following documents were reviewed:"));
    }
}
