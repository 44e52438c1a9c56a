package io.github.imrletters.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What somebody who slipped may have meant. */
final class Suggestions {

    /** One slip is allowed for so many characters. */
    private static final int CHARACTERS_A_SLIP = 3;

    private Suggestions() {
    }

    /**
     * The known words that are near a word, hyphens before it aside.
     *
     * @return the nearest first
     */
    static List<String> of(String word, Collection<String> known) {
        int most = bare(word).length() / CHARACTERS_A_SLIP;
        return known.stream().filter(one -> slips(bare(word), bare(one)) <= most)
                .sorted(Comparator.comparing(one -> slips(bare(word), bare(one)))).toList();
    }

    private static String bare(String word) {
        return word.replaceFirst("^-+", "").replaceFirst("=.*", "");
    }

    /** How many characters are missing, too many, others, or changed places with their neighbours. */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1,
                        slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[one.length()][other.length()];
    }
}
