package io.github.imrletters.internal.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Facts;
import io.github.imrletters.internal.grammar.guideline.GuidelineScanner;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATN;
import org.junit.jupiter.api.Test;

/** One token decides what ANTLR's own prediction decides after looking on. */
class FirstAlternativeTest {

    private static final int SEQUENCES = 3_000;
    private static final int LONGEST = 30;

    /** Of the types that a letter takes: it can begin with any of them. */
    private static Stream<List<? extends Token>> sequences(ATN grammar) {
        Random random = new Random(2016);
        List<Integer> types = grammar.nextTokens(grammar.ruleToStartState[0]).toList();
        return IntStream.range(0, SEQUENCES).mapToObj(i -> random.ints(random.nextInt(LONGEST), 0, types.size())
                .map(types::get)
                .filter(type -> type != Token.EOF)
                .mapToObj(type -> new CommonToken(type, String.valueOf(type)))
                .toList());
    }

    private static Stream<List<? extends Token>> paragraphs() {
        return Facts.objects("guidelines.jsonl").map(paragraph -> GuidelineScanner.tokens(paragraph.get("text").asText()));
    }

    private static <P extends Parser> void assertSameTrees(Stream<List<? extends Token>> sequences, ATN grammar,
            Function<TokenStream, P> parser, Function<P, RuleContext> start) {
        FirstAlternative oneToken = new FirstAlternative(grammar);
        sequences.forEach(tokens -> {
            P own = parser.apply(new CommonTokenStream(new ListTokenSource(tokens)));
            String expected = start.apply(own).toStringTree(own);
            P prepared = oneToken.in(parser.apply(new CommonTokenStream(new ListTokenSource(tokens))));
            assertEquals(expected, start.apply(prepared).toStringTree(prepared));
        });
    }

    @Test
    void inLetters() {
        assertSameTrees(sequences(LetterParser._ATN), LetterParser._ATN, LetterParser::new, LetterParser::letter);
    }

    @Test
    void inEarlyLetters() {
        assertSameTrees(sequences(EarlyLetterParser._ATN), EarlyLetterParser._ATN, EarlyLetterParser::new, EarlyLetterParser::letter);
    }

    @Test
    void inGuidelines() {
        assertSameTrees(paragraphs(), GuidelineParser._ATN, GuidelineParser::new, GuidelineParser::guideline);
    }
}
