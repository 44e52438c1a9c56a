package io.github.imrletters.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a guideline paragraph into tokens, at its fixed formulas. Full stops and commas decide nothing by themselves: they stand
 * inside names, page references and web addresses. Which comma and which "and" separates is told afterwards, with a dictionary
 * of titles ({@link GuidelineTokens}).
 */
final class GuidelineScanner {

    private static final String SIDE = "Claims Administrator|Expert Reviewer";
    private static final String BASED_ON = "Decision based on ";
    private static final String AND = ", and ";

    /** The Expert Reviewer did not cite any medical evidence for its decision. */
    private static final Formula NONE_CITED = new Formula(GuidelineParser.NONE_CITED,
            "The ", SIDE, " did not cite any medical evidence for ", "its|their", " decision", ".|");

    /** The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines. */
    private static final Formula OUTSIDE_MTUS = new Formula(GuidelineParser.OUTSIDE_MTUS,
            "The ", SIDE, " based ", "its|their", " decision on recommendation", "(s)|s|", " outside of the MTUS Guidelines", ".|");

    /** Decision based on MTUS Shoulder Complaints 2004. */
    private static final Formula BASED_ON_MTUS = new Formula(GuidelineParser.BASED_ON_MTUS, BASED_ON, "MTUS");

    /**
     * Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee. A line end can cut 'Non-MTUS', an extractor
     * can glue it, and a clerk can leave out 'Citation'.
     */
    private static final Formula BASED_ON_NON_MTUS = new Formula(GuidelineParser.BASED_ON_NON_MTUS,
            BASED_ON, "Non", "-|", " |", "MTUS", " Citations| Citation|", ":|");

    /** Low Back Complaints 2004, Section(s): Initial Care */
    private static final Formula SECTIONS = new Formula(GuidelineParser.SECTIONS, ",|", " |", "Section", "(s)|s|", ":");

    /** Opioids Page(s): 76-80 */
    private static final Formula PAGES = new Formula(GuidelineParser.PAGES, ",|", " |", "Page", "(s)|s|", ":");

    private static final Formula[] SENTENCES = {NONE_CITED, OUTSIDE_MTUS, BASED_ON_MTUS, BASED_ON_NON_MTUS};
    private static final Formula[] LABELS = {SECTIONS, PAGES};

    /** Fixed words with their variants: of each part, the first one that stands there. */
    private static final class Formula {

        private final int type;
        private final String[][] parts;

        private Formula(int type, String... parts) {
            this.type = type;
            this.parts = new String[parts.length][];
            for (int i = 0; i < parts.length; i++) {
                this.parts[i] = parts[i].split("\\|", -1);
            }
        }

        /** The index behind the formula at a place of a text, or -1. */
        private int endAt(String text, int from) {
            int at = from;
            for (String[] variants : parts) {
                int length = length(variants, text, at);
                if (length < 0) {
                    return -1;
                }
                at += length;
            }
            return at;
        }

        private static int length(String[] variants, String text, int at) {
            for (String variant : variants) {
                if (text.startsWith(variant, at)) {
                    return variant.length();
                }
            }
            return -1;
        }
    }

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

    /** Takes what stands here. Only a few characters begin a formula; a label can be glued to the words behind it. */
    private void token() {
        char c = text.charAt(at);
        boolean taken = switch (c) {
            case 'T', 'D' -> formula(SENTENCES);
            case 'S', 'P', ',' -> formula(LABELS);
            default -> false;
        };
        if (taken) {
            return;
        }
        if (isSpace(c)) {
            at++;
        } else if (c == ',') {
            boolean and = text.startsWith(AND, at);
            add(and ? GuidelineParser.COMMA_AND : GuidelineParser.COMMA, and ? at + AND.length() : at + 1);
        } else if (isStop(at)) {
            add(GuidelineParser.STOP, at + 1);
        } else {
            add(GuidelineParser.WORD, wordEnd());
        }
    }

    private boolean formula(Formula[] formulas) {
        for (Formula formula : formulas) {
            int end = formula.endAt(text, at);
            if (end > at) {
                add(formula.type, end);
                free = formula == BASED_ON_NON_MTUS;
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
        boolean wordStart = index == at || isSpace(text.charAt(index - 1));
        return wordStart && (BASED_ON_MTUS.endAt(text, index) > 0 || BASED_ON_NON_MTUS.endAt(text, index) > 0);
    }

    private void add(int type, int end) {
        tokens.add(new GuidelineToken(type, text, at, end));
        at = end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
