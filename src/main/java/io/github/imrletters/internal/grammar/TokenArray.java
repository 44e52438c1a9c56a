package io.github.imrletters.internal.grammar;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Tokens that are all there before parsing begins, as a stream: those of other channels left out, the end of the input behind
 * them. ANTLR's own streams fetch and filter token by token, which takes longer than the parsing.
 */
public final class TokenArray implements TokenStream {

    private final Token[] tokens;
    private final int size;
    private int index;

    public TokenArray(List<? extends Token> all) {
        tokens = new Token[all.size() + 1];
        int count = 0;
        for (Token token : all) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                ((WritableToken) token).setTokenIndex(count);
                tokens[count++] = token;
            }
        }
        CommonToken end = new CommonToken(Token.EOF, "<EOF>");
        end.setTokenIndex(count);
        tokens[count++] = end;
        size = count;
    }

    @Override
    public void consume() {
        if (index < size - 1) {
            index++;
        }
    }

    @Override
    public int LA(int offset) {
        return LT(offset).getType();
    }

    @Override
    public Token LT(int offset) {
        int wanted = offset > 0 ? index + offset - 1 : index + offset;
        return wanted < 0 ? null : tokens[Math.min(wanted, size - 1)];
    }

    @Override
    public Token get(int position) {
        return tokens[position];
    }

    /** All tokens stay, so that nothing needs to be kept for a return. */
    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Nothing was kept.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int position) {
        index = Math.min(position, size - 1);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    /** There is none: the tokens were made before. */
    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText() {
        return getText(Interval.of(0, size - 1));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder text = new StringBuilder();
        for (int i = interval.a; i <= interval.b && i < size - 1; i++) {
            text.append(tokens[i].getText());
        }
        return text.toString();
    }
}
