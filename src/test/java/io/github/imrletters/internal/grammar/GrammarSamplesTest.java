package io.github.imrletters.internal.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.internal.grammar.early.EarlyTrees;
import io.github.imrletters.internal.grammar.guideline.GuidelineScanner;
import io.github.imrletters.internal.grammar.letter.LetterTrees;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invented sample above each rule of a grammar is what the rule takes. */
class GrammarSamplesTest {

    private static final String HOW_MADE = "HOW THE IMR FINAL DETERMINATION WAS MADE";
    private static final String BOTH =
            "Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision:";
    private static final String GUIDELINE = "Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.";

    /** The line above that a sample needs: text alone is due nowhere. */
    private static final Map<String, String> LINE_ABOVE = Map.of("statement", HOW_MADE, "closing", "Decision rationale: The knee is firm.");

    /** The line below that a sample needs: a heading is known by the guideline that follows it. */
    private static final Map<String, String> LINE_BELOW = Map.of(
            "headingOfSeveralLines", GUIDELINE, "headingOfOneLine", GUIDELINE, "outcome", GUIDELINE);

    /** The beginning of the paragraph that a sample needs, where it is no sentence. */
    private static final Map<String, String> WORDS_BEFORE = Map.of(
            "chapter", "Decision based on MTUS ",
            "kindWithTopics", "Decision based on MTUS ",
            "nameWithYear", "Decision based on MTUS ",
            "sections", "Decision based on MTUS Knee Complaints 2004",
            "pages", "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids ",
            "stray", "Decision based on MTUS Knee Complaints 2004",
            "sectionList", "Decision based on MTUS Knee Complaints 2004, Section(s): ",
            "section", "Decision based on MTUS Knee Complaints 2004, Section(s): ",
            "page", "Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): ");

    private static final FirstAlternative ONE_TOKEN = new FirstAlternative(GuidelineParser._ATN);

    static List<GrammarSample> ofLetters() {
        return GrammarSample.of("LetterParser.g4");
    }

    /** The lines above that a sample of a letter of 2013 needs. */
    private static final Map<String, List<String>> LINES_ABOVE_EARLY = Map.of(
            "openingValue", List.of("IMR Case Number:"),
            "closing", List.of(HOW_MADE),
            "rationale", List.of(HOW_MADE),
            "unrecognized", List.of("IMR DECISION(S) AND RATIONALE(S)"),
            "strayLine", List.of("IMR DECISION(S) AND RATIONALE(S)"),
            "heading", List.of("IMR DECISION(S) AND RATIONALE(S)"),
            "guidelinesOfBoth", List.of("INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE"),
            "claimsAdministratorGuideline", List.of("INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE", BOTH),
            "reviewerGuideline", List.of("INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE", BOTH));

    static List<GrammarSample> ofEarlyLetters() {
        return GrammarSample.of("EarlyLetterParser.g4");
    }

    static List<GrammarSample> ofGuidelines() {
        return GrammarSample.of("GuidelineParser.g4");
    }

    @Test
    void everyRuleThatTakesTokensHasOne() {
        assertEquals(List.of(), withoutSample(LetterParser.class, ofLetters()));
        assertEquals(List.of(), withoutSample(EarlyLetterParser.class, ofEarlyLetters()));
        assertEquals(List.of(), withoutSample(GuidelineParser.class, ofGuidelines()));
    }

    /** An alternative with a name needs one of its own. */
    private static List<String> withoutSample(Class<? extends Parser> grammar, List<GrammarSample> samples) {
        Set<String> sampled = samples.stream().map(GrammarSample::rule).collect(Collectors.toSet());
        return GrammarNodes.namesWithTokens(grammar).stream().filter(rule -> !sampled.contains(rule)).toList();
    }

    @ParameterizedTest
    @MethodSource("ofLetters")
    void standsUnderItsRuleInALetter(GrammarSample sample) {
        List<String> lines = Stream.of(
                Stream.ofNullable(LINE_ABOVE.get(sample.rule())),
                sample.lines().stream(),
                Stream.ofNullable(LINE_BELOW.get(sample.rule()))).flatMap(part -> part).toList();
        assertStandsUnderItsRule(sample, LetterTrees.of(lines), LetterTrees::text);
    }

    /** Those that say they are of the notice, in its words. */
    @ParameterizedTest
    @MethodSource("ofEarlyLetters")
    void standsUnderItsRuleInALetterOf2013(GrammarSample sample) {
        List<String> above = LINES_ABOVE_EARLY.getOrDefault(sample.rule(), List.of());
        String words = sample.rule().toLowerCase(Locale.ROOT).contains("guideline") || sample.rule().equals("openingTitle")
                ? "determination-notice-words.tsv" : "decisions-and-rationales-words.tsv";
        List<String> lines = Stream.concat(above.stream(), sample.lines().stream()).toList();
        assertStandsUnderItsRule(sample, EarlyTrees.of(words, lines), LetterTrees::text);
    }

    @ParameterizedTest
    @MethodSource("ofGuidelines")
    void standsUnderItsRuleInAGuideline(GrammarSample sample) {
        String paragraph = WORDS_BEFORE.getOrDefault(sample.rule(), "") + sample.text();
        ListTokenSource tokens = new ListTokenSource(GuidelineScanner.tokens(paragraph));
        GuidelineParser parser = ONE_TOKEN.in(new GuidelineParser(new CommonTokenStream(tokens)));
        assertStandsUnderItsRule(sample, parser.guideline(), GrammarSamplesTest::words);
    }

    /** What the tokens of a guideline's part say, without the end of the text. */
    private static String words(ParseTree part) {
        return Trees.getDescendants(part).stream()
                .filter(node -> node.getPayload() instanceof Token token && token.getType() != Token.EOF)
                .map(ParseTree::getText).collect(Collectors.joining(" "));
    }

    /** All of the sample, and nothing else. */
    private static void assertStandsUnderItsRule(GrammarSample sample, ParseTree tree, Function<ParseTree, String> text) {
        List<String> taken = Trees.getDescendants(tree).stream()
                .filter(ParserRuleContext.class::isInstance)
                .filter(node -> GrammarNodes.name(node.getClass()).equals(sample.rule()))
                .map(text).map(GrammarSamplesTest::withoutSpaces).toList();
        assertTrue(taken.contains(withoutSpaces(sample.text())), () -> sample + " is not among " + taken);
    }

    /** Tokens hold no spaces at their ends, and lines can be split. */
    private static String withoutSpaces(String text) {
        return text.replace(" ", "");
    }
}
