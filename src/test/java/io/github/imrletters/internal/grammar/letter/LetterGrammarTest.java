package io.github.imrletters.internal.grammar.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.internal.grammar.LetterParser;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.ParserRuleContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The grammar is total: it takes every sequence of line kinds, and each line ends in one node. */
class LetterGrammarTest {

    private static final int SEQUENCES = 20_000;
    private static final int LONGEST = 40;

    private static List<TypedLine> lines(LineKind... kinds) {
        return lines(Arrays.asList(kinds));
    }

    private static List<TypedLine> lines(List<LineKind> kinds) {
        List<TypedLine> lines = new ArrayList<>();
        for (LineKind kind : kinds) {
            int number = lines.size() + 1;
            lines.add(new TypedLine(new Line("line " + number, 1, number, 0, false, false, null), kind, 0));
        }
        return lines;
    }

    /** Those of the standard form. */
    static List<LineKind> kinds() {
        return List.copyOf(LetterTree.types(LetterParser.VOCABULARY).keySet());
    }

    /** The rules of a letter's sections, in order. */
    private static List<String> sections(LineKind... kinds) {
        return LetterTree.parse(lines(kinds)).section().stream()
                .map(section -> LetterParser.ruleNames[
                        ((ParserRuleContext) section.getChild(0)).getRuleIndex()])
                .toList();
    }

    @Test
    void everySequenceOfKindsIsTakenAndEachLineIsInOneNode() {
        LineKind[] kinds = kinds().toArray(LineKind[]::new);
        Random random = new Random(2016);
        for (int i = 0; i < SEQUENCES; i++) {
            List<LineKind> sequence = new ArrayList<>();
            for (int length = random.nextInt(LONGEST); length > 0; length--) {
                sequence.add(kinds[random.nextInt(kinds.length)]);
            }
            LineAccount.assertTreeHolds(lines(sequence));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anyKindCanStandAloneAndTwice(LineKind kind) {
        LineAccount.assertTreeHolds(lines(kind));
        LineAccount.assertTreeHolds(lines(kind, kind));
    }

    /** The items of a letter that has no other section. */
    private static List<LetterParser.DisputedItemContext> items(LetterParser.LetterContext letter) {
        ParserRuleContext issues = (ParserRuleContext) letter.section(0).getChild(0);
        return issues.getRuleContexts(LetterParser.DisputedItemContext.class);
    }

    @Test
    void noLinesAreALetterWithoutSections() {
        assertTrue(LetterTree.parse(List.of()).section().isEmpty());
    }

    @Test
    void sectionsAreToldByTheirLines() {
        assertEquals(List.of("unrecognized", "caseHeader", "howMade", "caseSummary", "issues"), sections(
                LineKind.TEXT,
                LineKind.HEADER_LABEL, LineKind.HEADER_VALUE, LineKind.HEADER_FIELD,
                LineKind.HOW_MADE_TITLE, LineKind.TEXT,
                LineKind.CREDENTIALS_INTRO, LineKind.LICENSURE, LineKind.SPECIALTY,
                LineKind.CASE_SUMMARY_TITLE, LineKind.SUMMARY_INTRO, LineKind.TEXT,
                LineKind.ISSUES_TITLE, LineKind.ISSUES_INTRO, LineKind.HEADING, LineKind.DECISION));
    }

    @Test
    void lostTitleCostsNoSection() {
        assertEquals(List.of("howMade", "caseSummary", "issues"), sections(
                LineKind.LICENSURE, LineKind.SPECIALTY, LineKind.SUMMARY_INTRO, LineKind.TEXT, LineKind.DECISION));
    }

    @Test
    void partThatAnItemHasAlreadyBeginsTheNextItem() {
        LetterParser.LetterContext letter = LetterTree.parse(lines(
                LineKind.DECISION, LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE, LineKind.TEXT, LineKind.REVIEWER_GUIDELINE,
                LineKind.RATIONALE, LineKind.TEXT, LineKind.RATIONALE,
                LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE, LineKind.RATIONALE,
                LineKind.REVIEWER_GUIDELINE));
        assertEquals(4, items(letter).size());
    }

    @Test
    void pageFurnitureBreaksNoParagraph() {
        LetterParser.LetterContext letter = LetterTree.parse(lines(
                LineKind.RATIONALE, LineKind.TEXT, LineKind.PAGE_FURNITURE, LineKind.TEXT));
        LetterParser.RationaleContext rationale = items(letter).get(0).getRuleContext(LetterParser.RationaleContext.class, 0);
        assertNotNull(rationale);
        assertEquals(3, LetterTree.lines(rationale).size());
    }
}
