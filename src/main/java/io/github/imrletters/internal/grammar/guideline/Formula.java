package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.List;

/** Fixed words of a guideline paragraph with their variants, whatever their case. */
final class Formula {

    private static final int ASCII = 128;
    private static final Formula[] BY_TYPE = read();

    private final String[][] parts;
    /** The characters that it can begin with: at most places none of a formula's words needs to be looked for. */
    private final boolean[] beginnings = new boolean[ASCII];

    /** Of words with variants in braces; of each part, the first variant that stands there is taken. */
    private Formula(String words) {
        List<String[]> split = new ArrayList<>();
        for (String part : words.split("[{}]")) {
            split.add(part.split("\\|", -1));
        }
        this.parts = split.toArray(String[][]::new);
        addBeginnings();
    }

    private void addBeginnings() {
        for (String[] variants : parts) {
            for (String variant : variants) {
                if (!variant.isEmpty()) {
                    beginnings[Character.toLowerCase(variant.charAt(0))] = true;
                    beginnings[Character.toUpperCase(variant.charAt(0))] = true;
                }
            }
            if (!List.of(variants).contains("")) {
                return;
            }
        }
    }

    private static Formula[] read() {
        Formula[] formulas = new Formula[GuidelineParser.VOCABULARY.getMaxTokenType() + 1];
        for (WordFile.Row row : WordFile.rows(Formula.class, "guideline-formulas.tsv", 2)) {
            formulas[type(row.get(0))] = new Formula(row.get(1));
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

    /** Whether the formula of a token stands at a place of a text. */
    static boolean isAt(int type, String text, int at) {
        return endAt(type, text, at) >= 0;
    }

    /** The index behind the formula of a token at a place of a text, or -1. */
    static int endAt(int type, String text, int at) {
        Formula formula = BY_TYPE[type];
        if (at >= text.length() || text.charAt(at) >= ASCII || !formula.beginnings[text.charAt(at)]) {
            return -1;
        }
        int end = at;
        for (String[] variants : formula.parts) {
            int length = length(variants, text, end);
            if (length < 0) {
                return -1;
            }
            end += length;
        }
        return end;
    }

    private static int length(String[] variants, String text, int at) {
        for (String variant : variants) {
            if (text.regionMatches(true, at, variant, 0, variant.length())) {
                return variant.length();
            }
        }
        return -1;
    }
}
