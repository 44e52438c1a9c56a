package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fixed words of a guideline paragraph with their variants. */
final class Formula {

    private static final int ASCII = 128;
    private static final List<Formula> ALL = read();

    private final int type;
    private final String[][] parts;

    /** Of words with variants in braces; of each part, the first variant that stands there is taken. */
    private Formula(int type, String words) {
        this.type = type;
        List<String[]> split = new ArrayList<>();
        for (String part : words.split("[{}]")) {
            split.add(part.split("\\|", -1));
        }
        this.parts = split.toArray(String[][]::new);
    }

    private static List<Formula> read() {
        List<Formula> formulas = new ArrayList<>();
        for (List<String> row : WordFile.rows(Formula.class, "guideline-formulas.tsv", 2)) {
            formulas.add(new Formula(type(row.get(0)), row.get(1)));
        }
        return formulas;
    }

    private static int type(String token) {
        for (int type = 1; type <= GuidelineParser.VOCABULARY.getMaxTokenType(); type++) {
            if (token.equals(GuidelineParser.VOCABULARY.getSymbolicName(type))) {
                return type;
            }
        }
        throw new IllegalStateException("the grammar has no token " + token);
    }

    /** The formulas that can begin with each ASCII character, in the order of their file. */
    static Formula[][] byBeginning() {
        Formula[][] formulas = new Formula[ASCII][];
        for (char c = 0; c < ASCII; c++) {
            char first = c;
            formulas[c] = ALL.stream().filter(formula -> formula.canBeginWith(first)).toArray(Formula[]::new);
        }
        return formulas;
    }

    private boolean canBeginWith(char c) {
        for (String[] variants : parts) {
            if (Stream.of(variants).anyMatch(variant -> variant.indexOf(c) == 0)) {
                return true;
            }
            if (!List.of(variants).contains("")) {
                return false;
            }
        }
        return false;
    }

    int type() {
        return type;
    }

    /** The index behind the formula at a place of a text, or -1. */
    int endAt(String text, int from) {
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
