package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in summaries and rationales that none has of its own. */
class ForeignWordsTest {

    private static final String RATIONALE = "Decision rationale: ";

    /** Text, but for the fixed beginnings of parts. */
    private static List<TypedLine> typed(String... lines) {
        List<TypedLine> typed = new ArrayList<>();
        for (String line : lines) {
            LineKind kind = line.startsWith(RATIONALE) ? LineKind.RATIONALE : line.equals("SUMMARY") ? LineKind.CASE_SUMMARY_TITLE
                    : line.equals("INTRO") ? LineKind.SUMMARY_INTRO : line.equals("ISSUES") ? LineKind.ISSUES_TITLE
                    : line.startsWith("Page") ? LineKind.PAGE_FURNITURE : LineKind.TEXT;
            int from = kind == LineKind.RATIONALE ? RATIONALE.length() : 0;
            typed.add(new TypedLine(Lines.of(line).get(0), kind, from));
        }
        return typed;
    }

    /** The indexes of the lines that hold some. */
    private static List<Integer> found(String... lines) {
        List<TypedLine> typed = typed(lines);
        Set<TypedLine> found = ForeignWords.in(typed);
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (found.contains(typed.get(i))) {
                indexes.add(i);
            }
        }
        assertEquals(found.size(), indexes.size());
        return indexes;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A cane: Upheld", "OVERTURNED", "Claims Administrator guideline: none", "was Decision based on MTUS, he wrote", "You may appeal",
        "(appeal this decision)", "1MAXIMUS guideline"})
    void wordsOfOtherPartsAreForeign(String line) {
        assertEquals(List.of(1), found(RATIONALE + "The arm is well.", line, "It moves."));
        assertEquals(List.of(2), found("SUMMARY", "The arm is well.", line));
        assertEquals(List.of(1), found("INTRO", line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The denial was upheld", "upheld", "A cane: upheld or not", "He may appeal it", "The claims administrator denied it", "xYou may appeal",
        "Decision based on"})
    void otherWordsAreOfTheText(String line) {
        assertEquals(List.of(), found(RATIONALE + "The arm is well.", line, "It moves."));
    }

    @Test
    void outcomeAloneBehindAColonIsForeignWhateverItsCase() {
        assertEquals(List.of(2), found(RATIONALE + "The arm is well.", "A cane:", "upheld"));
        assertEquals(List.of(), found(RATIONALE + "The arm is well.", "A cane", "upheld"));
        assertEquals(List.of(), found(RATIONALE + "A cane:", "It helps.", "upheld"));
    }

    @Test
    void outcomeIsToldRatherThanWordsBeforeIt() {
        assertEquals(List.of(2), found(RATIONALE + "The arm is well.", "You may appeal it.", "A cane: Upheld", "A sling: Upheld"));
        assertEquals(List.of(1), found(RATIONALE + "The arm is well.", "You may appeal it.", "MAXIMUS guideline: none"));
    }

    @Test
    void labelOfARationaleIsNotForeignInIt() {
        assertEquals(List.of(), found(RATIONALE + "The arm is well."));
        assertEquals(List.of(0), found(RATIONALE + "Decision rationale: The arm is well."));
        assertEquals(List.of(0), found(RATIONALE + "You may appeal."));
    }

    @ParameterizedTest
    @CsvSource({"You may, appeal it", "He wrote: MAXIMUS, guide|line", "State(s) of, Licensure", "Decision, based| on |MTUS"})
    void wordsCanGoOnOverLineEnds(String first, String behind) {
        List<String> lines = new ArrayList<>(List.of(RATIONALE + "The arm is well.", first));
        lines.addAll(List.of(behind.split("\\|")));
        assertEquals(List.of(1), found(lines.toArray(String[]::new)));
    }

    @Test
    void wordsThatTheTextEndsInAreNotWhole() {
        assertEquals(List.of(), found(RATIONALE + "The arm is well.", "You may"));
        assertEquals(List.of(), found(RATIONALE + "The arm is well. You may", RATIONALE + "appeal it."));
    }

    @Test
    void eachPartIsLookedAtByItself() {
        assertEquals(List.of(1, 4, 6), found("SUMMARY", "You may appeal.", "You may appeal.", RATIONALE + "The arm is well.", "You may appeal.",
                RATIONALE + "The arm is well.", "A cane: Upheld"));
    }

    @Test
    void textOfOtherPartsMayHaveTheWords() {
        assertEquals(List.of(), found("You may appeal.", "SUMMARY", "The arm is well.", "ISSUES", "You may appeal.", "A cane: Upheld"));
    }

    @Test
    void whatPagesPrintIsNoneOfThePartAndDoesNotEndIt() {
        assertEquals(List.of(), found(RATIONALE + "The arm is well.", "Page of Decision rationale"));
        assertEquals(List.of(1), found(RATIONALE + "The arm is well.", "You may", "Page 2", "appeal it."));
    }
}
