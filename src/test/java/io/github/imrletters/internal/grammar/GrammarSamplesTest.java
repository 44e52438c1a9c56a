package io.github.imrletters.internal.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.internal.grammar.guideline.GuidelineScanner;
import io.github.imrletters.internal.grammar.letter.LetterTrees;
import java.util.List;
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
    private static final String GUIDELINE = "Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.";

    /** The line above that a sample needs: text alone is due nowhere. */
    private static final Map<String, String> LINE_ABOVE = Map.of("statement", HOW_MADE);

    /** The line below that a sample needs: a heading is known by the guideline that follows it. */
    private static final Map<String, String> LINE_BELOW = Map.of(
            "headingOfSeveralLines", GUIDELINE, "headingOfOneLine", GUIDELINE);

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

    static List<GrammarSample> ofGuidelines() {
        return GrammarSample.of("GuidelineParser.g4");
    }

    @Test
    void everyRuleThatTakesTokensHasOne() {
        assertEquals(List.of(), withoutSample(LetterParser.class, ofLetters()));
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
