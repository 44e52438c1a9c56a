package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.words.LookAlikes;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.CitationType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A guideline paragraph with the fixed words, years and chapter names in place that its damaged ones must be: of a paragraph only that,
 * read exactly, left something unread or shows signs of damage in what it cites.
 */
final class NearGuideline {

    private static final List<NearWords> FORMULAS = WordFile.rows(NearGuideline.class, "near-formulas.tsv", 1).stream()
            .map(row -> new NearWords(row.get(0))).toList();
    private static final List<NearWords> CHAPTERS = WordFile.rows(NearGuideline.class, "mtus-chapters.tsv", 4).stream()
            .filter(row -> row.get(1).equals("chapter")).map(row -> new NearWords(row.get(0))).toList();
    private static final int YEAR = 4;
    /** Less than the words that tell the start of a sentence allow: names of two chapters differ in a word. */
    private static final int OF_NAME = 2;
    private static final List<String> IN_CHAPTER = signs("chapter");
    private static final List<String> IN_PART = signs("part");
    private static final List<String> IN_TEXT = signs("text");
    private static final List<NearWords> BEFORE_TEXT = signs("before").stream().map(NearWords::new).toList();

    private NearGuideline() {
    }

    private static List<String> signs(String where) {
        return WordFile.rows(NearGuideline.class, "damage-signs.tsv", 2).stream().filter(row -> row.get(0).equals(where))
                .map(row -> row.get(1)).toList();
    }

    private static boolean hasAny(String text, List<String> signs) {
        return signs.stream().anyMatch(text::contains);
    }

    /** Whether what is cited shows that letters of the paragraph are damaged. */
    static boolean isDamaged(List<Citation> citations) {
        for (Citation citation : citations) {
            boolean damaged = citation.type() == CitationType.MTUS
                    ? isDamaged(citation.chapter()) || Stream.concat(citation.sections().stream(), citation.pages().stream()).anyMatch(part -> hasAny(part, IN_PART))
                    : isDamagedText(citation.text());
            if (damaged) {
                return true;
            }
        }
        return false;
    }

    /** No chapter's name holds the MTUS; of a name that is not known, a digit or nearness to one that is tell. */
    private static boolean isDamaged(String chapter) {
        if (isKnown(chapter)) {
            return false;
        }
        return hasAny(chapter, IN_CHAPTER) || hasDigit(chapter) || nearest(chapter) != null;
    }

    private static boolean isDamagedText(String text) {
        return hasAny(text, IN_TEXT) || BEFORE_TEXT.stream().anyMatch(words -> words.begin(text));
    }

    private static boolean isKnown(String chapter) {
        return Titles.CHAPTERS.longest(chapter, 0, chapter.length(), index -> index == chapter.length()) == chapter.length();
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(c -> c >= '0' && c <= '9') && !words.startsWith("ACOEM");
    }

    /** The one chapter that a name is nearest to; {@code null} where none is or several are. */
    private static String nearest(String name) {
        NearWords nearest = NearWords.nearest(CHAPTERS, name, OF_NAME);
        return nearest == null ? null : nearest.words();
    }

    /** The paragraph with fixed words and years in place. */
    static Passage withFormulas(Passage paragraph) {
        Passage mended = paragraph;
        for (NearWords formula : FORMULAS) {
            NearText letters = NearText.of(mended.text(), 0, mended.text().length());
            List<Integer> ends = formula.endsIn(letters, 0, letters.length());
            for (int i = ends.size() - 1; i >= 0; i--) {
                NearWords.Match match = formula.before(letters, ends.get(i), start -> 0);
                if (match != null) {
                    mended = mended.with(letters.start(match.start()), letters.end(match.end() - 1), formula.words());
                }
            }
        }
        return withYears(mended);
    }

    private static Passage withYears(Passage paragraph) {
        Passage mended = paragraph;
        int start = 0;
        for (int at = 0; at <= mended.text().length(); at++) {
            boolean inWord = at < mended.text().length() && Character.isLetterOrDigit(mended.text().charAt(at));
            if (!inWord) {
                String word = mended.text().substring(start, at);
                String digits = word.length() == YEAR && Character.isDigit(word.charAt(0)) ? LookAlikes.digits(word) : word;
                boolean year = !digits.equals(word) && (digits.startsWith("19") || digits.startsWith("20"));
                mended = year ? mended.with(start, at, digits) : mended;
                start = at + 1;
            }
        }
        return mended;
    }

    /** The paragraph with the names of chapters in place that those cited are near to. */
    static Passage withChapters(Passage paragraph, List<Citation> citations) {
        Passage mended = paragraph;
        for (Citation citation : citations) {
            if (citation.type() == CitationType.MTUS && !isKnown(citation.chapter())) {
                String name = nearest(citation.chapter());
                int at = name == null ? -1 : mended.text().indexOf(citation.chapter());
                mended = at < 0 ? mended : mended.with(at, at + citation.chapter().length(), name);
            }
        }
        return mended;
    }
}
