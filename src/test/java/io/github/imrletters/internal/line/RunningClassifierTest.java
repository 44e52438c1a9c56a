package io.github.imrletters.internal.line;

import static io.github.imrletters.internal.line.LineKind.CASE_SUMMARY_TITLE;
import static io.github.imrletters.internal.line.LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE;
import static io.github.imrletters.internal.line.LineKind.CLOSING;
import static io.github.imrletters.internal.line.LineKind.DECISION;
import static io.github.imrletters.internal.line.LineKind.HEADER_FIELD;
import static io.github.imrletters.internal.line.LineKind.HEADER_VALUE;
import static io.github.imrletters.internal.line.LineKind.HEADING;
import static io.github.imrletters.internal.line.LineKind.HOW_MADE_TITLE;
import static io.github.imrletters.internal.line.LineKind.ISSUES_TITLE;
import static io.github.imrletters.internal.line.LineKind.ITEM;
import static io.github.imrletters.internal.line.LineKind.OPENING;
import static io.github.imrletters.internal.line.LineKind.PAGE_FURNITURE;
import static io.github.imrletters.internal.line.LineKind.RATIONALE;
import static io.github.imrletters.internal.line.LineKind.REVIEWER_GUIDELINE;
import static io.github.imrletters.internal.line.LineKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.fixture.Lines;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What kind each line of a letter of the end of 2013 is, and what it says. */
class RunningClassifierTest {

    private static List<TypedLine> typed(String... lines) {
        return RunningClassifier.classify(Lines.of(lines), new FormPhrases("decisions-and-rationales-words.tsv")).all();
    }

    private static List<LineKind> kinds(String... lines) {
        return typed(lines).stream().map(TypedLine::kind).toList();
    }

    /** {@code KIND content} of each line. */
    private static List<String> contents(String... lines) {
        return typed(lines).stream().map(line -> line.kind() + " " + line.contentText().strip()).toList();
    }

    static Stream<Arguments> openings() {
        return Stream.of(
                arguments("Acme Review, Inc.", List.of(OPENING)),
                arguments("Dated: 10/15/2013", List.of(HEADER_FIELD)),
                arguments("Employee: Jo Roe  Claim Number: 77", List.of(HEADER_FIELD)),
                arguments("Dear Jo Roe,", List.of(OPENING)),
                arguments("Dear Jo Roe, Date of Injury: 03/02/2012", List.of(HEADER_FIELD)));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void lineOfTheOpeningIsALetterheadUnlessItHasALabel(String line, List<LineKind> kinds) {
        assertEquals(kinds, kinds(line));
    }

    @Test
    void behindTheFirstLabelStandValues() {
        assertEquals(List.of(OPENING, HEADER_FIELD, HEADER_VALUE, HEADER_FIELD, HEADER_VALUE, OPENING), kinds(
                "Acme Review, Inc.", "Employee:", "Jo Roe", "Provider: Ann Poe", "of the clinic", "Dear Jo Roe,"));
    }

    @Test
    void labelBehindTheOpeningIsText() {
        assertEquals(List.of(HEADER_FIELD, CASE_SUMMARY_TITLE, TEXT, TEXT), kinds(
                "Dated: 10/15/2013", "CLINICAL CASE SUMMARY", "Date of Injury: 03/02/2012", "The worker fell."));
    }

    @Test
    void itemIsReadFromItsNumberToItsRationale() {
        assertEquals(List.of(
                "ISSUES_TITLE ", "ITEM", "HEADING a brace", "DECISION", "CLAIMS_ADMINISTRATOR_GUIDELINE The Claims Administrator cited none.",
                "REVIEWER_GUIDELINE The Expert Reviewer cited none.", "RATIONALE The knee bends.", "TEXT It is firm."), contents(
                "IMR DECISION(S) AND RATIONALE(S)", "1. The request for a brace is not medically necessary.",
                "The Claims Administrator cited none. The Expert Reviewer cited none.",
                "Decision rationale: The knee bends.", "It is firm.").stream()
                .map(line -> line.startsWith("ITEM") ? "ITEM" : line.startsWith("DECISION") ? "DECISION" : line).toList());
    }

    @Test
    void partsThatBeginWithinALineAreCutThere() {
        List<TypedLine> lines = typed("IMR DECISION(S) AND RATIONALE(S)", "1. The request for a brace is medically necessary. The Claims", "Administrator cited none.");
        assertEquals(List.of(ISSUES_TITLE, ITEM, HEADING, DECISION, CLAIMS_ADMINISTRATOR_GUIDELINE, TEXT), lines.stream().map(TypedLine::kind).toList());
        assertEquals("1. The request for a brace is medically necessary. ".length(), lines.get(4).line().column());
        assertEquals("The Claims", lines.get(4).line().text());
    }

    @Test
    void titleCanWrapAndWhatPagesPrintIsNoPartOfIt() {
        assertEquals(List.of(HOW_MADE_TITLE, PAGE_FURNITURE, HOW_MADE_TITLE, TEXT), kinds(
                "HOW THE IMR FINAL DETERMINATION", "Page 2 of 3", "WAS MADE", "An expert did."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Effect of the Decision:", "cc: Jo Roe", "Disclaimer: MAXIMUS is"})
    void closingEndsTheLetter(String line) {
        assertEquals(List.of(HOW_MADE_TITLE, TEXT, CLOSING, CLOSING), kinds("HOW THE IMR FINAL DETERMINATION WAS MADE", "An expert did.", line, "It binds all."));
    }

    @Test
    void noLinesHaveNoKinds() {
        assertEquals(List.of(), kinds());
    }
}
