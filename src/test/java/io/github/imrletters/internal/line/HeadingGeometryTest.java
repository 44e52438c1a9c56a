package io.github.imrletters.internal.line;

import static io.github.imrletters.internal.line.LineKind.DECISION;
import static io.github.imrletters.internal.line.LineKind.HEADING;
import static io.github.imrletters.internal.line.LineKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each threshold by which a heading's lines are told in plain text, from both sides. A full line here has 100 characters. */
class HeadingGeometryTest {

    private static final String GUIDELINE = "Claims Administrator guideline: Decision based on MTUS Elbow Complaints 2007.";
    private static final String REVIEWERS = "MAXIMUS guideline: Decision based on MTUS Elbow Complaints 2007.";
    private static final String RATIONALE = "Decision rationale: The elbow bends.";
    private static final String FULL = "The elbow bends as far as it did before the fall and carries what the work asks it to carry each day";

    private final List<Line> lines = new ArrayList<>();

    private HeadingGeometryTest add(String text) {
        return add(text, false, 1);
    }

    private HeadingGeometryTest withGap(String text) {
        return add(text, true, 1);
    }

    private HeadingGeometryTest add(String text, boolean gap, int page) {
        lines.add(new Line(text, page, lines.size() + 1, 0, false, gap, null));
        return this;
    }

    /** A rationale's lines, of full length: they set the measure. */
    private HeadingGeometryTest full(int count) {
        add(RATIONALE);
        for (int i = 0; i < count; i++) {
            add(FULL);
        }
        return this;
    }

    private LineKind kindOf(String start) {
        return Lines.typed(lines).stream().filter(line -> line.line().text().startsWith(start)).findFirst().orElseThrow().kind();
    }

    /** A line of such a length that, with a space and the word {@code brace:} behind it, it takes some room. */
    private static String taking(int room, String end) {
        String line = "Therapy" + " of the elbow".repeat(10);
        return line.substring(0, room - 7 - end.length()) + end;
    }

    @Test
    void fullLineHas100Characters() {
        assertEquals(100, FULL.length());
    }

    @ParameterizedTest
    @CsvSource({"60, TEXT", "61, HEADING"})
    void lineThatEndsEarlyIsNoPartOfTheHeadingBehindIt(int room, LineKind kind) {
        full(30).add(taking(room, "")).add("brace: Upheld").add(GUIDELINE);
        assertEquals(kind, kindOf("Therapy"));
    }

    @ParameterizedTest
    @CsvSource({"85, TEXT", "86, HEADING"})
    void behindAGapAlsoOneThatEndsShort(int room, LineKind kind) {
        full(30).add(taking(room, "")).withGap("brace: Upheld").add(GUIDELINE);
        assertEquals(kind, kindOf("Therapy"));
    }

    /** Three parts of items with a gap above each: the source keeps gaps, and a line without one goes on. */
    private HeadingGeometryTest parts(int parts) {
        String[] all = {GUIDELINE, REVIEWERS, RATIONALE};
        add(FULL);
        for (int i = 0; i < parts; i++) {
            withGap(all[(3 - parts + i) % 3]);
        }
        for (int i = 0; i < 30; i++) {
            add(FULL);
        }
        return this;
    }

    @ParameterizedTest
    @CsvSource({"1, TEXT", "2, HEADING"})
    void threePartsWithAGapEachTellThatGapsAreKept(int parts, LineKind kind) {
        parts(parts).add(taking(95, ".")).add("brace: Upheld").withGap(GUIDELINE);
        assertEquals(kind, kindOf("Therapy"));
    }

    @Test
    void onePartWithoutAGapTellsThatTheyAreNot() {
        parts(3).add(taking(95, ".")).add("brace: Upheld").add(GUIDELINE);
        assertEquals(TEXT, kindOf("Therapy"));
    }

    @Test
    void partAtAPagesTopSaysNothingOfGaps() {
        parts(3).add(taking(95, ".")).add("brace: Upheld").add(GUIDELINE, false, 2);
        assertEquals(HEADING, kindOf("Therapy"));
    }

    @ParameterizedTest
    @CsvSource({"85, TEXT", "86, HEADING"})
    void whereGapsAreKeptASentenceThatEndsShortEndsWhatWasBefore(int room, LineKind kind) {
        parts(3).add(taking(room, ".")).add("brace: Upheld").withGap(GUIDELINE);
        assertEquals(kind, kindOf("Therapy"));
    }

    @Test
    void whereGapsAreKeptAGapAndASentencesEndBeginAHeading() {
        parts(3).add(taking(95, ".")).withGap("brace: Upheld").withGap(GUIDELINE);
        assertEquals(TEXT, kindOf("Therapy"));
    }

    @Test
    void whereGapsAreKeptAShortLineWithoutAGapBehindItGoesOn() {
        parts(3).add(taking(40, "")).add("brace: Upheld").withGap(GUIDELINE);
        assertEquals(HEADING, kindOf("Therapy"));
    }

    @Test
    void missingGapAtAPagesTopSaysNothing() {
        parts(3).add(taking(95, ".")).add("brace: Upheld", false, 2).add(GUIDELINE, true, 2);
        assertEquals(TEXT, kindOf("Therapy"));
        lines.clear();
        parts(3).add(taking(40, "")).add("brace: Upheld", false, 2).add(GUIDELINE, true, 2);
        assertEquals(TEXT, kindOf("Therapy"));
    }

    @ParameterizedTest
    @CsvSource({"39, DECISION", "40, TEXT"})
    void guidelineFollowsWithinFortyLines(int between, LineKind kind) {
        add("Elbow brace: Upheld");
        for (int i = 0; i < between; i++) {
            add(FULL);
        }
        add(GUIDELINE).add(FULL).add(FULL);
        assertEquals(kind, kindOf("Elbow brace"));
    }

    @ParameterizedTest
    @ValueSource(strings = {GUIDELINE, REVIEWERS})
    void eitherSidesGuidelineMakesAnOutcome(String guideline) {
        add("Elbow brace: Upheld").add(FULL).add(guideline).add(FULL);
        assertEquals(DECISION, kindOf("Elbow brace"));
    }

    @Test
    void anotherPartOfTheLetterBeforeTheGuidelineMakesNone() {
        add("Elbow brace: Upheld").add(RATIONALE).add(GUIDELINE);
        assertEquals(TEXT, kindOf("Elbow brace"));
    }

    @Test
    void lettersEndMakesAnOutcomeOfItsLastLinesOnly() {
        add(FULL).add("Elbow brace: Upheld");
        assertEquals(DECISION, kindOf("Elbow brace"));
        add(FULL);
        assertEquals(DECISION, kindOf("Elbow brace"));
        add(FULL);
        assertEquals(TEXT, kindOf("Elbow brace"));
    }

    @ParameterizedTest
    @CsvSource({"Withdrawn by the employer, TEXT", "Withdrawn by the physician, TEXT", "Withdrawn by an employer, DECISION",
        "withdrawn, TEXT", "Withdrawn 2, TEXT"})
    void unknownOutcomeIsAFewCapitalizedWords(String outcome, LineKind kind) {
        full(5).add("Elbow brace: " + outcome).add(GUIDELINE);
        assertEquals(kind, kindOf("Elbow brace"));
    }

    @Test
    void unknownOutcomeStandsDirectlyBeforeTheClaimsAdministratorsGuideline() {
        full(5).add("Elbow brace: Withdrawn").add("Page 2 of 3").add(GUIDELINE);
        assertEquals(DECISION, kindOf("Elbow brace"));
        lines.clear();
        full(5).add("Elbow brace: Withdrawn").add(REVIEWERS);
        assertEquals(TEXT, kindOf("Elbow brace"));
    }

    @Test
    void outcomeAloneBelongsToAColonInText() {
        full(5).add("Elbow brace:").add("Page 2 of 3").add("Upheld").add(GUIDELINE);
        TypedLine request = Lines.typed(lines).get(6);
        assertEquals(HEADING, request.kind());
        assertEquals("Elbow brace", request.contentText());
        lines.clear();
        add("Decision rationale:").add("Upheld").add(GUIDELINE);
        assertEquals(TEXT, kindOf("Upheld"));
    }
}
