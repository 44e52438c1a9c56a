package io.github.imrletters.internal.grammar;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Lets one token decide: of the alternatives that can begin with it, the first is taken. In grammars in which no alternative once
 * begun can fail, ANTLR's own prediction comes to the same. But it learns its table from what it reads, and a command line that
 * reads one letter waits for that; here the table is made from the grammar.
 */
public final class FirstAlternative extends ParserATNSimulator {

    /** By decision, by token type with the end of the input before the first one. */
    private final byte[][] alternatives;

    public FirstAlternative(ATN grammar) {
        super(grammar, new DFA[0], null);
        LL1Analyzer analyzer = new LL1Analyzer(grammar);
        alternatives = new byte[grammar.getNumberOfDecisions()][];
        for (int decision = 0; decision < alternatives.length; decision++) {
            alternatives[decision] = firstByToken(analyzer.getDecisionLookahead(grammar.getDecisionState(decision)));
        }
    }

    private byte[] firstByToken(IntervalSet[] beginnings) {
        byte[] first = new byte[atn.maxTokenType + 2];
        for (int alternative = beginnings.length; alternative > 0; alternative--) {
            for (int type : beginnings[alternative - 1].toList()) {
                first[type + 1] = (byte) alternative;
            }
        }
        return first;
    }

    /** Prepares a parser; the grammars need no recovery either: an error is a mistake in a grammar, and stops. */
    public <P extends Parser> P in(P parser) {
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setInterpreter(this);
        return parser;
    }

    @Override
    public int adaptivePredict(TokenStream input, int decision, ParserRuleContext context) {
        return alternatives[decision][input.LA(1) + 1];
    }
}
