package io.github.imrletters.internal.grammar.guideline;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a guideline paragraph, as its scanners find them. */
final class TokenList {

    private final String text;
    private final List<GuidelineToken> tokens = new ArrayList<>(16);

    TokenList(String text) {
        this.text = text;
    }

    /** Adds what stands between two indexes, without the spaces around it; of spaces alone, nothing. */
    void add(int type, int from, int to) {
        int start = skipSpaces(text, from, to);
        int end = to;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            tokens.add(new GuidelineToken(type, text, start, end));
        }
    }

    /** Takes the formula of a token, if it stands at a place; answers the index behind it, or the place itself. */
    int take(int type, int at) {
        int end = Formula.endAt(type, text, at);
        if (end < 0) {
            return at;
        }
        add(type, at, end);
        return end;
    }

    List<GuidelineToken> asList() {
        return tokens;
    }

    /** The index of the next character that is no space, or {@code to}. */
    static int skipSpaces(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index of the full stop that ends a sentence between two indexes, or where it would stand. */
    static int lastStop(String text, int from, int to) {
        int last = to;
        while (last > from && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last > from && text.charAt(last - 1) == '.' ? last - 1 : last;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
