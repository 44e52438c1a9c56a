package io.github.imrletters.internal.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonToken;
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

    /** Of the types that a rule takes: a letter can begin with any of them. */
    private static List<CommonToken> tokens(Random random, ATN grammar) {
        List<Integer> types = grammar.nextTokens(grammar.ruleToStartState[0]).toList();
        return random.ints(random.nextInt(LONGEST), 0, types.size())
                .map(types::get)
                .filter(type -> type != Token.EOF)
                .mapToObj(type -> new CommonToken(type, String.valueOf(type)))
                .toList();
    }

    private static <P extends Parser> void assertSameTrees(
            ATN grammar, Function<TokenStream, P> parser, Function<P, RuleContext> start) {
        FirstAlternative oneToken = new FirstAlternative(grammar);
        Random random = new Random(2016);
        for (int i = 0; i < SEQUENCES; i++) {
            List<CommonToken> tokens = tokens(random, grammar);
            P own = parser.apply(new TokenArray(tokens));
            String expected = start.apply(own).toStringTree(own);
            P prepared = oneToken.in(parser.apply(new TokenArray(tokens)));
            assertEquals(expected, start.apply(prepared).toStringTree(prepared));
        }
    }

    @Test
    void inLetters() {
        assertSameTrees(LetterParser._ATN, LetterParser::new, LetterParser::letter);
    }

    @Test
    void inGuidelines() {
        assertSameTrees(GuidelineParser._ATN, GuidelineParser::new, GuidelineParser::guideline);
    }
}
