package io.github.imrletters.grammar;

import io.github.imrletters.words.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The titles of MTUS chapters and sections, from {@code mtus-chapters.tsv} and {@code mtus-sections.tsv}. A title that is not
 * there is still read, by the form of the sentence; these tell which commas and "and"s stand inside a title.
 */
final class GuidelineTitles {

    /** The longest title with commas has this many parts between them. */
    static final int MOST_PARTS = 7;

    private static final String KIND = "kind";
    private static final Set<String> CHAPTERS = new HashSet<>();
    private static final Set<String> KINDS = new HashSet<>();
    private static final Set<String> FIRST_WORDS_OF_KINDS = new HashSet<>();
    private static final Set<String> SECTIONS = new HashSet<>();

    static {
        for (List<String> row : WordFile.rows(GuidelineTitles.class, "mtus-chapters.tsv", 4)) {
            String title = row.get(0);
            if (row.get(1).equals(KIND)) {
                KINDS.add(fold(title));
                FIRST_WORDS_OF_KINDS.add(fold(title.split(" ")[0]));
            } else {
                CHAPTERS.add(fold(title));
            }
        }
        for (List<String> row : WordFile.rows(GuidelineTitles.class, "mtus-sections.tsv", 2)) {
            SECTIONS.add(fold(row.get(0)));
        }
    }

    private GuidelineTitles() {
    }

    static boolean isChapter(String title) {
        return CHAPTERS.contains(fold(title)) || KINDS.contains(fold(title));
    }

    /** Whether this is one of the words that letters of 2014 and 2015 put before a topic. */
    static boolean isKind(String title) {
        return KINDS.contains(fold(title));
    }

    /** Whether a kind can begin with this word: most chapters need no further look. */
    static boolean mayBeginKind(String word) {
        return FIRST_WORDS_OF_KINDS.contains(fold(word));
    }

    static boolean isSection(String title) {
        return SECTIONS.contains(fold(title));
    }

    /** Letters differ in case, in "and" and ampersand, in trade marks and in a bracketed agency behind the title. */
    private static String fold(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.endsWith(" [dwc]")) {
            lower = lower.substring(0, lower.length() - " [dwc]".length());
        }
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '&') {
                folded.append("and");
            } else if (c > ' ' && c != '\u00AE' && c != '\u2122') {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
