package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.words.WordFile;
import java.util.BitSet;
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
    private static final Titles CHAPTERS = new Titles();
    private static final Titles KINDS = new Titles();
    private static final Titles FIRST_WORDS_OF_KINDS = new Titles();
    private static final Titles SECTIONS = new Titles();

    static {
        for (List<String> row : WordFile.rows(GuidelineTitles.class, "mtus-chapters.tsv", 4)) {
            String title = row.get(0);
            if (row.get(1).equals(KIND)) {
                KINDS.add(title);
                FIRST_WORDS_OF_KINDS.add(title.split(" ")[0]);
            } else {
                CHAPTERS.add(title);
            }
        }
        for (List<String> row : WordFile.rows(GuidelineTitles.class, "mtus-sections.tsv", 2)) {
            SECTIONS.add(row.get(0));
        }
    }

    private GuidelineTitles() {
    }

    static boolean isChapter(String text, int start, int end) {
        return CHAPTERS.contains(text, start, end) || KINDS.contains(text, start, end);
    }

    /** Whether this is one of the words that letters of 2014 and 2015 put before a topic. */
    static boolean isKind(String text, int start, int end) {
        return KINDS.contains(text, start, end);
    }

    /** Whether a kind can begin with this word: most chapters need no further look. */
    static boolean mayBeginKind(String text, int start, int end) {
        return FIRST_WORDS_OF_KINDS.contains(text, start, end);
    }

    static boolean isSection(String text, int start, int end) {
        return SECTIONS.contains(text, start, end);
    }

    /** Titles, known whatever their case, spaces and marks: a hash over their letters tells of most texts that they are none. */
    private static final class Titles {

        private static final int HASHES = 1 << 14;

        private final Set<String> folded = new HashSet<>();
        private final BitSet hashes = new BitSet(HASHES);

        private void add(String title) {
            folded.add(fold(title));
            hashes.set(hash(title, 0, title.length()));
        }

        private boolean contains(String text, int start, int end) {
            return hashes.get(hash(text, start, end)) && folded.contains(fold(text.substring(start, end)));
        }

        /** Equal for all that fold alike: of letters and digits only, "and" for an ampersand, nothing in brackets. */
        private static int hash(String text, int start, int end) {
            int hash = 0;
            for (int i = start; i < end && text.charAt(i) != '['; i++) {
                char c = Character.toLowerCase(text.charAt(i));
                if (c == '&') {
                    hash = 31 * (31 * (31 * hash + 'a') + 'n') + 'd';
                } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    hash = 31 * hash + c;
                }
            }
            return (hash ^ hash >>> 16) & HASHES - 1;
        }
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
