package io.github.imrletters.internal.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.BlockEndState;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.atn.LoopEndState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;

/** In all grammars the next token decides: no two alternatives can begin with the same one, but where their order is meant. */
class OneTokenDecidesTest {

    private static final String SAME_PARAGRAPH = "text goes on with the paragraph before it, as no line tells that a paragraph ends";
    private static final String SAME_TABLE = "a cell goes on with the table before it";
    private static final String SAME_SECTION = "a line goes on with the section before it, as a title that was lost must not cost the others";
    private static final String SAME_ITEM = "a part that the item before does not have yet is its own";

    /** Where a line could go on with what stands before it or begin something new, it goes on. */
    private static final Map<String, String> ORDERED_IN_LETTERS = new TreeMap<>(Map.ofEntries(
            Map.entry("caseHeader", SAME_TABLE),
            Map.entry("howMade", SAME_SECTION),
            Map.entry("statement", SAME_PARAGRAPH),
            Map.entry("credentials", SAME_SECTION),
            Map.entry("licensure", SAME_PARAGRAPH),
            Map.entry("specialty", SAME_PARAGRAPH),
            Map.entry("documents", SAME_PARAGRAPH),
            Map.entry("caseSummary", SAME_PARAGRAPH),
            Map.entry("issues", SAME_SECTION),
            Map.entry("disputedItem", SAME_ITEM),
            Map.entry("heading", SAME_ITEM),
            Map.entry("outcome", SAME_ITEM),
            Map.entry("claimsAdministratorGuideline", SAME_PARAGRAPH),
            Map.entry("reviewerGuideline", SAME_PARAGRAPH),
            Map.entry("rationale", SAME_PARAGRAPH),
            Map.entry("closing", SAME_PARAGRAPH),
            Map.entry("unrecognized", SAME_PARAGRAPH)));

    @Test
    void ofLettersWhichGoOnWhereTheyCan() {
        assertEquals(ORDERED_IN_LETTERS.keySet(), rulesWithAnOrder(new LetterParser(null)));
    }

    private static final String SAME_LABEL = "a label that wraps, or text behind it, goes on with it";

    private static final Map<String, String> ORDERED_IN_EARLY_LETTERS = new TreeMap<>(Map.ofEntries(
            Map.entry("opening", SAME_TABLE),
            Map.entry("howMade", SAME_LABEL),
            Map.entry("documents", SAME_LABEL),
            Map.entry("caseSummary", SAME_LABEL),
            Map.entry("issues", SAME_LABEL),
            Map.entry("disputedItem", SAME_ITEM),
            Map.entry("heading", SAME_ITEM),
            Map.entry("guideline", SAME_LABEL),
            Map.entry("rationale", SAME_LABEL),
            Map.entry("closing", SAME_PARAGRAPH),
            Map.entry("unrecognized", SAME_PARAGRAPH)));

    @Test
    void ofEarlyLettersWhichGoOnWhereTheyCan() {
        assertEquals(ORDERED_IN_EARLY_LETTERS.keySet(), rulesWithAnOrder(new EarlyLetterParser(null)));
    }

    @Test
    void ofGuidelinesWithoutException() {
        assertEquals(Set.of(), rulesWithAnOrder(new GuidelineParser(null)));
    }

    /** Those in which alternatives can begin with the same token. All that may be open there is whether to go on. */
    private static Set<String> rulesWithAnOrder(Parser parser) {
        Set<String> rules = new TreeSet<>();
        LL1Analyzer analyzer = new LL1Analyzer(parser.getATN());
        for (DecisionState decision : parser.getATN().decisionToState) {
            if (!areDisjoint(analyzer.getDecisionLookahead(decision))) {
                String rule = parser.getRuleNames()[decision.ruleIndex];
                assertTrue(goesOnOrLeaves(decision), rule + " has two readings of a token");
                rules.add(rule);
            }
        }
        return rules;
    }

    private static boolean areDisjoint(IntervalSet... beginnings) {
        IntervalSet seen = new IntervalSet();
        for (IntervalSet beginning : beginnings) {
            if (!seen.and(beginning).isNil()) {
                return false;
            }
            seen.addAll(beginning);
        }
        return true;
    }

    private static boolean goesOnOrLeaves(DecisionState decision) {
        ATNState last = decision.transition(decision.getNumberOfTransitions() - 1).target;
        return decision.getNumberOfTransitions() == 2 && (last instanceof LoopEndState || last instanceof BlockEndState);
    }
}
