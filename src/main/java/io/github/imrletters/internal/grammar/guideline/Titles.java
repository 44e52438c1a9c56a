package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.words.WordFile;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Titles of the MTUS, known whatever their case, spaces and marks. A title that is not here is still read, by the form of the
 * sentence; these tell which commas and "and"s stand inside one.
 */
final class Titles {

    /** Chapters by name, and the kinds of 2014 and 2015, which are cited like one where no topic follows. */
    static final Titles CHAPTERS = new Titles();
    static final Titles KINDS = new Titles();
    /** Of names that are all chapter, though a kind stands in them. */
    static final Titles BEGINNINGS = new Titles();
    static final Titles SECTIONS = new Titles();
    /** Those that tell a chapter without its year: no section has the same title. */
    static final Titles CHAPTERS_ONLY = new Titles();

    /** The agency that can follow a title of 2009. */
    private static final String AGENCY = " [DWC]";

    private final NavigableSet<String> folded = new TreeSet<>();

    static {
        for (WordFile.Row row : WordFile.rows(Titles.class, "mtus-chapters.tsv", 4)) {
            Titles titles = switch (row.get(1)) {
                case "chapter" -> CHAPTERS;
                case "kind" -> KINDS;
                case "beginning" -> BEGINNINGS;
                default -> throw new IllegalStateException("neither chapter nor kind nor beginning: " + row);
            };
            titles.add(row.get(0));
        }
        for (WordFile.Row row : WordFile.rows(Titles.class, "mtus-sections.tsv", 2)) {
            SECTIONS.add(row.get(0));
        }
        CHAPTERS.folded.addAll(KINDS.folded);
        CHAPTERS_ONLY.folded.addAll(CHAPTERS.folded);
        CHAPTERS_ONLY.folded.removeAll(SECTIONS.folded);
    }

    private void add(String title) {
        StringBuilder letters = new StringBuilder(title.length());
        fold(title, 0, title.endsWith(AGENCY) ? title.length() - AGENCY.length() : title.length(), letters);
        folded.add(letters.toString());
    }

    /**
     * Finds the longest title at a place of a text. It looks on word by word, for as long as a title goes on so.
     *
     * @param to     the index up to which to look
     * @param mayEnd whether a title may end before this index
     * @return the index behind it, or {@code from} where there is none
     */
    int longest(String text, int from, int to, IntPredicate mayEnd) {
        StringBuilder letters = new StringBuilder();
        int longest = from;
        int end = from;
        while (end < to) {
            int wordEnd = wordEnd(text, end, to);
            fold(text, end, wordEnd, letters);
            end = wordEnd;
            String beginning = letters.toString();
            String title = folded.ceiling(beginning);
            if (title == null || !title.startsWith(beginning)) {
                return longest;
            }
            int titleEnd = behindAgency(text, end);
            if (title.length() == beginning.length() && mayEnd.test(titleEnd)) {
                longest = titleEnd;
            }
        }
        return longest;
    }

    private static int wordEnd(String text, int from, int to) {
        int end = from + 1;
        while (end < to && " ,.".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int behindAgency(String text, int end) {
        return text.regionMatches(true, end, AGENCY, 0, AGENCY.length()) ? end + AGENCY.length() : end;
    }

    /** Letters differ in case, in "and" and ampersand, in spaces and in trade marks. */
    private static void fold(String text, int from, int to, StringBuilder letters) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '&') {
                letters.append("and");
            } else if (c > ' ' && c != '\u00AE' && c != '\u2122') {
                letters.append(Character.toLowerCase(c));
            }
        }
    }
}
