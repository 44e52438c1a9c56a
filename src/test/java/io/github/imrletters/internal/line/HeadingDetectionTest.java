package io.github.imrletters.internal.line;

import static io.github.imrletters.internal.line.LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE;
import static io.github.imrletters.internal.line.LineKind.DECISION;
import static io.github.imrletters.internal.line.LineKind.HEADING;
import static io.github.imrletters.internal.line.LineKind.PAGE_FURNITURE;
import static io.github.imrletters.internal.line.LineKind.RATIONALE;
import static io.github.imrletters.internal.line.LineKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the headings of disputed items begin and end: in plain text, and where bold type tells. */
class HeadingDetectionTest {

    /** As wide as the lines of a letter. */
    private static final String[] BEFORE = {
        "Decision rationale: The sling was worn for a month, as the surgeon had asked, and the arm is free of",
        "pain when it hangs down. Nothing in the file speaks for another month in the sling or without it, and",
        "the therapist saw no need of one."
    };
    private static final String GUIDELINE =
            "Claims Administrator guideline: Decision based on MTUS Elbow Complaints 2007.";

    /** The kinds of lines that stand between a rationale and a guideline. */
    private static List<LineKind> between(String... heading) {
        return between(BEFORE, heading);
    }

    private static List<LineKind> between(String[] before, String... heading) {
        List<String> lines = new ArrayList<>(Arrays.asList(before));
        lines.addAll(Arrays.asList(heading));
        lines.add(GUIDELINE);
        List<LineKind> kinds = Lines.kinds(Lines.starred(lines.toArray(String[]::new)));
        assertEquals(RATIONALE, kinds.get(0));
        assertEquals(List.of(TEXT, TEXT), kinds.subList(1, before.length), "the rationale before");
        assertEquals(CLAIMS_ADMINISTRATOR_GUIDELINE, kinds.get(kinds.size() - 1));
        return kinds.subList(before.length, kinds.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Elbow brace: Upheld",
        "Elbow brace: Overturned",
        "Elbow brace: Partially Overturned",
        "Elbow brace:Upheld",
        "Elbow brace : UPHELD",
        "Associated surgical service: Arc sling: Upheld",
        "Retrospective ice pack, DOS: 11/11/2016: Upheld",
        "Cold unit, day supply: 30: Overturned",
        "1 knee scooter: Upheld"
    })
    void oneLineWithAnOutcomeBehindItsLastColonIsAHeading(String heading) {
        assertEquals(List.of(DECISION), between(heading));
    }

    @Test
    void headingOfSeveralLinesBeginsBehindTheSentenceBefore() {
        assertEquals(List.of(HEADING, HEADING, DECISION), between(
                "Occupational therapy for the right elbow, two visits a week for four weeks, to be given at the",
                "clinic next to the plant or, when the shift does not allow that, at the hand center across the",
                "river: Upheld"));
    }

    @Test
    void outcomeCanStandAloneOnTheNextLine() {
        assertEquals(List.of(HEADING, DECISION), between(
                "Labs to include: a count of the blood cells, a test of the kidneys and another one of the liver:",
                "Overturned"));
    }

    @Test
    void outcomeCanStandAloneBehindAShortRequest() {
        assertEquals(List.of(HEADING, DECISION), between("Elbow brace:", "Upheld"));
    }

    @Test
    void shortLineBeforeAHeadingIsNotPartOfItEvenWithoutAFullStop() {
        String[] before = BEFORE.clone();
        before[2] = "the therapist saw no need of one";
        assertEquals(List.of(DECISION), between(before, "Elbow brace: Upheld"));
    }

    @Test
    void requestWithARemainingPortionBeginsAtTheOriginalRequest() {
        assertEquals(List.of(HEADING, HEADING, HEADING, DECISION), between(
                "Twelve visits of therapy for the right elbow at the hand center was the original request.",
                "Six visits of therapy for the right elbow was authorized by the Claims Administrator.",
                "The remaining IMR eligible portion of the original request, six visits of therapy for the right",
                "elbow is: Upheld"));
    }

    @Test
    void requestThatWasLeftEligibleBeginsAtTheOriginalRequest() {
        assertEquals(List.of(HEADING, HEADING, DECISION), between(
                "Naproxen 500mg #60 with 5 refills was the original request. The Claims Administrator authorized",
                "naproxen 500mg #60 with no refills, leaving the original request IMR eligible.",
                "The original request, Naproxen 500mg #60 with 5 refills is: Upheld"));
    }

    @Test
    void pageNumberInsideAHeadingStaysPageNumber() {
        assertEquals(List.of(HEADING, PAGE_FURNITURE, DECISION), between(
                "Occupational therapy for the right elbow, two visits a week for four weeks, to be given at the",
                "Page 2 of 3",
                "clinic next to the plant: Upheld"));
    }

    @Test
    void headingCanBeCutByAPage() {
        List<Line> lines = new ArrayList<>(Lines.of(BEFORE));
        lines.add(new Line(
                "Occupational therapy for the right elbow, two visits a week for four weeks, to be given at the",
                1, 4, 0, false, true, null));
        lines.add(new Line("clinic next to the plant: Upheld", 2, 5, 0, false, false, null));
        lines.add(new Line(GUIDELINE, 2, 6, 0, false, false, null));
        assertEquals(List.of(HEADING, DECISION), Lines.kinds(lines).subList(3, 5));
    }

    @Test
    void wordThatIsNoKnownOutcomeEndsAHeadingDirectlyBeforeAGuideline() {
        assertEquals(List.of(DECISION), between("Elbow brace: Withdrawn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The plan was clear: rest, ice and nothing else for the whole of the month of May and a part of June.",
        "Elbow brace: none",
        "Elbow brace:"
    })
    void otherTextBeforeAGuidelineIsNoHeading(String text) {
        assertEquals(List.of(TEXT), between(text));
    }

    @Test
    void rationaleThatEndsLikeAHeadingIsNone() {
        String[] before = BEFORE.clone();
        before[2] = "So the denial is: Upheld";
        assertEquals(List.of(DECISION), between(before, "Elbow brace: Overturned"));
        List<Line> lines = new ArrayList<>(Lines.of(before));
        lines.addAll(Lines.of("Elbow brace: Overturned", GUIDELINE));
        assertEquals(TEXT, Lines.kinds(lines).get(2));
    }

    @Test
    void boldTypeTellsWhereAHeadingBegins() {
        String[] before = BEFORE.clone();
        before[2] = "the therapist, who had seen the worker twice a week for half of the year, saw no need of one";
        assertEquals(List.of(HEADING, DECISION), between(before,
                "*Occupational therapy for the right elbow. Two visits a week for four weeks, to be given at the",
                "*clinic next to the plant: Upheld"));
    }

    @Test
    void boldHeadingCanHoldSentences() {
        assertEquals(List.of(HEADING, HEADING, DECISION), between(
                "*Therapy, as asked for in May.",
                "*Eight visits.",
                "*Two a week: Upheld"));
    }

    @Test
    void outcomeAtTheVeryEndOfACutOffLetterIsADecision() {
        List<String> lines = new ArrayList<>(Arrays.asList(BEFORE));
        lines.add("Elbow brace: Upheld");
        List<LineKind> kinds = Lines.kinds(Lines.of(lines.toArray(String[]::new)));
        assertEquals(DECISION, kinds.get(3));
    }

    @Test
    void outcomeFarFromAnyGuidelineIsText() {
        List<String> lines = new ArrayList<>(Arrays.asList(BEFORE));
        lines.add("Elbow brace: Upheld");
        lines.addAll(Arrays.asList(BEFORE));
        List<LineKind> kinds = Lines.kinds(Lines.of(lines.toArray(String[]::new)));
        assertFalse(kinds.contains(DECISION));
    }
}
