package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Cuts a guideline paragraph into tokens. Only a formula that begins a sentence ends the one before: full stops stand inside
 * names, page references and web addresses too. What a decision on the MTUS names is cut by {@link MtusScanner}.
 */
public final class GuidelineScanner {

    private static final int[] DECISIONS = {GuidelineParser.BASED_ON_MTUS, GuidelineParser.BASED_ON_NON_MTUS};
    private static final int[] SENTENCES = {
        GuidelineParser.BASED_ON_MTUS, GuidelineParser.BASED_ON_NON_MTUS, GuidelineParser.NONE_CITED, GuidelineParser.OUTSIDE_MTUS};

    private final String text;
    private final TokenList tokens;
    private final SideSentences sides;
    private int at;

    private GuidelineScanner(String text) {
        this.text = text;
        this.tokens = new TokenList(text);
        this.sides = new SideSentences(text, tokens);
    }

    /** The tokens of a paragraph, without the end of the text behind them. */
    public static List<? extends Token> tokens(String text) {
        GuidelineScanner scanner = new GuidelineScanner(text);
        while (scanner.at < text.length()) {
            scanner.sentence();
        }
        return scanner.tokens.asList();
    }

    private void sentence() {
        int start = at;
        for (int type : SENTENCES) {
            at = tokens.take(type, start);
            if (at > start) {
                decision(type);
                return;
            }
        }
        if (sides.begin(start)) {
            at = nextSide(start + 1);
            sides.cut(start, at);
            return;
        }
        at = next(SENTENCES);
        tokens.add(GuidelineParser.UNREAD, start, at);
    }

    /** Cuts what stands behind the formula of a decision; what is based on another guideline is free text, whatever it holds. */
    private void decision(int type) {
        if (type == GuidelineParser.BASED_ON_MTUS) {
            int end = next(SENTENCES);
            int stop = TokenList.lastStop(text, at, end);
            new MtusScanner(text, at, stop, tokens).scan();
            close(stop, end);
        } else if (type == GuidelineParser.BASED_ON_NON_MTUS) {
            int end = next(DECISIONS);
            int stop = TokenList.lastStop(text, at, end);
            tokens.add(GuidelineParser.FREE_TEXT, at, stop);
            close(stop, end);
        }
    }

    private void close(int stop, int end) {
        tokens.add(GuidelineParser.STOP, stop, end);
        at = end;
    }

    /** The index of the next formula of these types, or the text's end. An extractor can glue one to the word before. */
    private int next(int[] types) {
        int index = at;
        while (index < text.length() && !begins(types, index)) {
            index++;
        }
        return index;
    }

    /** The index where a formula or another sentence about a side begins, or the text's end. */
    private int nextSide(int from) {
        int index = from;
        while (index < text.length() && !begins(SENTENCES, index) && !sides.begin(index)) {
            index++;
        }
        return index;
    }

    private boolean begins(int[] types, int index) {
        for (int type : types) {
            if (Formula.isAt(type, text, index)) {
                return true;
            }
        }
        return false;
    }
}
