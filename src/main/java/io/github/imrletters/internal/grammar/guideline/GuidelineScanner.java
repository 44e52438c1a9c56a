package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a guideline paragraph into tokens, at its fixed formulas. Full stops and commas decide nothing by themselves: they stand
 * inside names, page references and web addresses. Which comma and which "and" separates is told afterwards, with a dictionary
 * of titles ({@link GuidelineTokens}).
 */
final class GuidelineScanner {

    private static final String AND = ", and ";
    private static final Formula[][] FORMULAS = Formula.byBeginning();
    private static final Formula[] NONE = {};

    private final String text;
    private final List<GuidelineToken> tokens = new ArrayList<>(24);
    private int at;
    /** Behind what is based on another guideline stands free text, up to the next decision, whatever it holds. */
    private boolean free;

    private GuidelineScanner(String text) {
        this.text = text;
    }

    static List<GuidelineToken> tokens(String text) {
        GuidelineScanner scanner = new GuidelineScanner(text);
        while (scanner.at < text.length()) {
            if (scanner.free) {
                scanner.freeText();
            } else {
                scanner.token();
            }
        }
        return scanner.tokens;
    }

    /** Takes what stands here; a label can be glued to the words behind it. */
    private void token() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (formula(formulas(c))) {
            free = tokens.get(tokens.size() - 1).getType() == GuidelineParser.BASED_ON_NON_MTUS;
        } else if (c == ',') {
            boolean and = text.startsWith(AND, at);
            add(and ? GuidelineParser.COMMA_AND : GuidelineParser.COMMA, and ? at + AND.length() : at + 1);
        } else if (isStop(at)) {
            add(GuidelineParser.STOP, at + 1);
        } else {
            add(GuidelineParser.WORD, wordEnd());
        }
    }

    private static Formula[] formulas(char first) {
        return first < FORMULAS.length ? FORMULAS[first] : NONE;
    }

    private boolean formula(Formula[] formulas) {
        for (Formula formula : formulas) {
            int end = formula.endAt(text, at);
            if (end > at) {
                add(formula.type(), end);
                return true;
            }
        }
        return false;
    }

    /** A word goes on to white space, a comma, or a full stop before one of them; of two stops in a row, both are the word's. */
    private int wordEnd() {
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != ',' && !isStop(end)) {
            end += text.charAt(end) == '.' ? 2 : 1;
        }
        return end;
    }

    /** A full stop before white space or a comma. Only a sentence's last one stays one: {@link GuidelineTokens} tells. */
    private boolean isStop(int index) {
        if (text.charAt(index) != '.') {
            return false;
        }
        return index + 1 == text.length() || text.charAt(index + 1) == ',' || isSpace(text.charAt(index + 1));
    }

    private void freeText() {
        int start = at;
        int next = start;
        while (next < text.length() && (isSpace(text.charAt(next)) || !isDecision(next))) {
            next++;
        }
        int end = next;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        if (start < end) {
            tokens.add(new GuidelineToken(GuidelineParser.FREE_TEXT, text, start, end));
        }
        at = next;
        free = false;
    }

    /** Whether a decision begins here, and with it a word. */
    private boolean isDecision(int index) {
        if (index > at && !isSpace(text.charAt(index - 1))) {
            return false;
        }
        for (Formula formula : formulas(text.charAt(index))) {
            boolean decides = formula.type() == GuidelineParser.BASED_ON_MTUS || formula.type() == GuidelineParser.BASED_ON_NON_MTUS;
            if (decides && formula.endAt(text, index) > 0) {
                return true;
            }
        }
        return false;
    }

    private void add(int type, int end) {
        tokens.add(new GuidelineToken(type, text, at, end));
        at = end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
