package io.github.imrletters.internal.line;

import static io.github.imrletters.internal.line.LineKind.CASE_SUMMARY_TITLE;
import static io.github.imrletters.internal.line.LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE;
import static io.github.imrletters.internal.line.LineKind.CREDENTIALS_INTRO;
import static io.github.imrletters.internal.line.LineKind.HEADER_FIELD;
import static io.github.imrletters.internal.line.LineKind.HEADER_LABEL;
import static io.github.imrletters.internal.line.LineKind.HEADER_VALUE;
import static io.github.imrletters.internal.line.LineKind.HOW_MADE_TITLE;
import static io.github.imrletters.internal.line.LineKind.ISSUES_INTRO;
import static io.github.imrletters.internal.line.LineKind.ISSUES_TITLE;
import static io.github.imrletters.internal.line.LineKind.LICENSURE;
import static io.github.imrletters.internal.line.LineKind.PAGE_FURNITURE;
import static io.github.imrletters.internal.line.LineKind.RATIONALE;
import static io.github.imrletters.internal.line.LineKind.REVIEWER_GUIDELINE;
import static io.github.imrletters.internal.line.LineKind.SPECIALTY;
import static io.github.imrletters.internal.line.LineKind.SUMMARY_INTRO;
import static io.github.imrletters.internal.line.LineKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.source.Line;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of line by its own words; headings have a test of their own. */
class LineClassifierTest {

    static Stream<Arguments> formLines() {
        return Stream.of(
                arguments("HOW THE IMR FINAL DETERMINATION WAS MADE", HOW_MADE_TITLE),
                arguments("The Expert Reviewer has the following credentials:", CREDENTIALS_INTRO),
                arguments("State(s) of Licensure: California, Nevada", LICENSURE),
                arguments("Certification(s)/Specialty: Occupational Medicine", SPECIALTY),
                arguments("CLINICAL CASE SUMMARY", CASE_SUMMARY_TITLE),
                arguments("The expert reviewer developed the following clinical case summary based on a review of the "
                        + "case file, including all medical records:", SUMMARY_INTRO),
                arguments("IMR ISSUES, DECISIONS AND RATIONALES", ISSUES_TITLE),
                arguments("The Final Determination was based on decisions for the disputed items/services set forth "
                        + "below:", ISSUES_INTRO),
                arguments("Claims Administrator guideline: Decision based on MTUS Elbow Complaints 2007.",
                        CLAIMS_ADMINISTRATOR_GUIDELINE),
                arguments("MAXIMUS guideline: Decision based on MTUS Elbow Complaints 2007.", REVIEWER_GUIDELINE),
                arguments("Decision rationale: The elbow bends and stretches.", RATIONALE),
                arguments("Final Determination Letter for IMR Case Number CM13-9000001 3", PAGE_FURNITURE));
    }

    static Stream<Arguments> otherLines() {
        return Stream.of(
                arguments("Case Number: CM16-9000001", HEADER_FIELD),
                arguments("Date Assigned: 01/05/2017   Date of Injury: 03/02/2016", HEADER_FIELD),
                arguments("Priority: Standard Application", HEADER_FIELD),
                arguments("Priority: Urgent", HEADER_FIELD),
                arguments("Received: 12/12/2016", HEADER_FIELD),
                arguments("Date Assigned:", HEADER_LABEL),
                arguments("date   of injury:", HEADER_LABEL),
                arguments("UR Denial Date:", HEADER_LABEL),
                arguments("Application", HEADER_LABEL),
                arguments("Received:", HEADER_LABEL),
                arguments("Application Received:", HEADER_LABEL),
                arguments("CM16-9000001", HEADER_VALUE),
                arguments("12/12/2016", HEADER_VALUE),
                arguments("13-45-2016", HEADER_VALUE),
                arguments("Expedited", HEADER_VALUE),
                arguments("Page 2", PAGE_FURNITURE),
                arguments("page 2 of 13", PAGE_FURNITURE),
                arguments("Page two of three", TEXT),
                arguments("2", TEXT),
                arguments("Standard care was given for a week.", TEXT),
                arguments("On 12/12/2016 the worker fell.", TEXT),
                arguments("CLINICAL CASE SUMMARY OF THE WORKER", TEXT));
    }

    @ParameterizedTest
    @MethodSource({"formLines", "otherLines"})
    void lineHasTheKindThatItsWordsTell(String line, LineKind kind) {
        assertEquals(List.of(kind), Lines.kinds(Lines.of(line)));
    }

    @ParameterizedTest
    @MethodSource("formLines")
    void caseMakesNoDifference(String line, LineKind kind) {
        assertEquals(List.of(kind), Lines.kinds(Lines.of(line.toUpperCase(Locale.ROOT))));
        assertEquals(List.of(kind), Lines.kinds(Lines.of(line.toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @MethodSource("formLines")
    void whiteSpaceMakesNoDifference(String line, LineKind kind) {
        assertEquals(List.of(kind), Lines.kinds(Lines.of("   " + line)), "indented");
        assertEquals(List.of(kind), Lines.kinds(Lines.of(line.replace(" ", "   "))), "spaced out");
        assertEquals(List.of(kind), Lines.kinds(Lines.of(line.replace(" ", ""))), "glued");
        assertEquals(List.of(kind), Lines.kinds(Lines.of(line.replace(" ", "\t"))), "tabs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOW THE IMR FINAL DETERMINATION WAS MADE", "CLINICAL CASE SUMMARY"})
    void behindTheFirstTitleNothingIsOfTheHeader(String title) {
        List<Line> lines = Lines.of("Case Number: CM16-9000001", title, "Date Assigned: 01/05/2017", "12/12/2016");
        assertEquals(HEADER_FIELD, Lines.kinds(lines).get(0));
        assertEquals(List.of(TEXT, TEXT), Lines.kinds(lines).subList(2, 4));
    }

    @Test
    void contentOfALabelledLineIsBehindTheLabel() {
        TypedLine line = Lines.typed(Lines.of("Decision rationale: The elbow bends.")).get(0);
        assertEquals("The elbow bends.", line.contentText().strip());
        assertEquals("Decision rationale: The elbow bends.", line.line().text());
    }

    @Test
    void titlesAndSentencesHaveNoContent() {
        for (TypedLine line : Lines.typed(Lines.of(
                "CLINICAL CASE SUMMARY", "The Expert Reviewer has the following credentials:"))) {
            assertEquals("", line.contentText());
        }
    }

    @Test
    void fixedSentenceGoesOnOverSeveralLines() {
        assertEquals(List.of(SUMMARY_INTRO, SUMMARY_INTRO, SUMMARY_INTRO, TEXT), Lines.kinds(Lines.of(
                "The expert reviewer developed the following clinical",
                "case summary based on a review of the case file,",
                "including all medical records:",
                "The worker hurt an elbow.")));
    }

    @Test
    void lineOnWhichAFixedSentenceEndsBecomesTwo() {
        List<TypedLine> lines = Lines.typed(Lines.of(
                "The Final Determination was based on decisions for the disputed items/services",
                "set forth below: The rest of this line is another matter"));
        assertEquals(List.of(ISSUES_INTRO, ISSUES_INTRO, TEXT), lines.stream().map(TypedLine::kind).toList());
        assertEquals("set forth below:", lines.get(1).line().text());
        Line rest = lines.get(2).line();
        assertEquals("The rest of this line is another matter", rest.text());
        assertEquals(2, rest.number());
        assertEquals("set forth below: ".length(), rest.column());
    }

    @Test
    void whatFollowsAFixedSentenceOnItsLineHasAKindOfItsOwn() {
        assertEquals(List.of(CREDENTIALS_INTRO, LICENSURE), Lines.kinds(Lines.of(
                "The Expert Reviewer has the following credentials: State(s) of Licensure: Ohio")));
    }

    @Test
    void sentenceThatBeginsLikeALabelIsText() {
        assertEquals(List.of(TEXT), Lines.kinds(Lines.of("Application of heat was tried.")));
    }

    @Test
    void sentenceThatBreaksOffIsText() {
        assertEquals(List.of(TEXT, TEXT), Lines.kinds(Lines.of(
                "The Expert Reviewer has the following", "good reasons to say no.")));
        assertEquals(List.of(TEXT), Lines.kinds(Lines.of("The Expert Reviewer has the following")));
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "21, 1"})
    void lineIsCutAtTwentySentencesAtMost(int sentences, int text) {
        List<LineKind> kinds = Lines.kinds(Lines.of("The Expert Reviewer has the following credentials:".repeat(sentences)));
        assertEquals(20, kinds.stream().filter(kind -> kind == CREDENTIALS_INTRO).count());
        assertEquals(text, kinds.stream().filter(kind -> kind == TEXT).count());
        assertEquals(20 + text, kinds.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Expert Reviewer 1", "Reviewer 9:", "Physician Reviewer #2.", "Medical Reviewer # 3", "REVIEWER 4)"})
    void numberedReviewerIntroducesCredentials(String line) {
        assertEquals(List.of(CREDENTIALS_INTRO), Lines.kinds(Lines.of(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reviewer", "Reviewer #", "Reviewer 0", "Reviewer 12", "Reviewer 2 is ill", "Reviewer: 2", "Reviewer A", "Reviewer 2:.", "Reviewer 2;", "Reviewer 2 )",
        "Reviewer /", "Reviewer :"})
    void reviewerWithoutANumberIsText(String line) {
        assertEquals(List.of(TEXT), Lines.kinds(Lines.of(line)));
    }

    @Test
    void numberedReviewerAmongTheItemsIsText() {
        List<TypedLine> lines = Lines.typed(Lines.of("Reviewer 1:", "IMR ISSUES, DECISIONS AND RATIONALES", "Reviewer 2:"));
        assertEquals(List.of(CREDENTIALS_INTRO, ISSUES_TITLE, TEXT), lines.stream().map(TypedLine::kind).toList());
        assertEquals("", lines.get(0).contentText());
    }

    @Test
    void secondLettersHeaderStandsBeforeItsFirstTitle() {
        assertEquals(List.of(CASE_SUMMARY_TITLE, TEXT, TEXT, HEADER_FIELD, HEADER_VALUE, HOW_MADE_TITLE, TEXT), Lines.kinds(Lines.of(
                "CLINICAL CASE SUMMARY", "Date of Injury: 03/02/2016", "The worker fell.", "Date Assigned: 01/05/2017", "12/12/2016",
                "HOW THE IMR FINAL DETERMINATION WAS MADE", "Date Assigned: 01/05/2017")));
        assertEquals(List.of(HOW_MADE_TITLE, HEADER_FIELD, HOW_MADE_TITLE), Lines.kinds(Lines.of(
                "HOW THE IMR FINAL DETERMINATION WAS MADE", "Date Assigned: 01/05/2017", "HOW THE IMR FINAL DETERMINATION WAS MADE")));
        assertEquals(List.of(HOW_MADE_TITLE, TEXT, CASE_SUMMARY_TITLE), Lines.kinds(Lines.of(
                "HOW THE IMR FINAL DETERMINATION WAS MADE", "Date Assigned: 01/05/2017", "CLINICAL CASE SUMMARY")));
    }

    @Test
    void noLinesHaveNoKinds() {
        assertTrue(Lines.typed(List.of()).isEmpty());
    }
}
