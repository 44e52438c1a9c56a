package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.reflow.Mending;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.words.LookAlikes;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.Told;
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

    /** The one chapter that a name is nearest to; {@code null} where none is or several are, and of one with a word more. */
    private static String nearest(String name) {
        NearWords nearest = NearWords.nearest(CHAPTERS, name, OF_NAME);
        return nearest == null || name.startsWith(nearest.words() + ' ') ? null : nearest.words();
    }

    /** The paragraph with fixed words and years in place. */
    static Passage withFormulas(Passage paragraph) {
        Passage mended = paragraph;
        for (NearWords formula : FORMULAS) {
            mended = with(formula, mended);
        }
        return withYears(mended);
    }

    private static Passage with(NearWords formula, Passage paragraph) {
        Mending mending = new Mending(paragraph);
        NearText letters = NearText.of(paragraph.text(), 0, paragraph.text().length());
        for (int end : formula.endsIn(letters, 0, letters.length())) {
            NearWords.Match match = formula.before(letters, end, start -> 0);
            if (match != null && letters.start(match.start()) >= mending.done()) {
                mending.put(letters.start(match.start()), letters.end(match.end() - 1), formula.words());
            }
        }
        return mending.passage();
    }

    private static Passage withYears(Passage paragraph) {
        Mending mending = new Mending(paragraph);
        String text = paragraph.text();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (!inWord) {
                String word = text.substring(start, at);
                String digits = word.length() == YEAR && Character.isDigit(word.charAt(0)) ? LookAlikes.digits(word) : word;
                if (!digits.equals(word) && (digits.startsWith("19") || digits.startsWith("20"))) {
                    mending.put(start, at, digits);
                }
                start = at + 1;
            }
        }
        return mending.passage();
    }

    /**
     * The paragraph with the names of chapters in place that those cited are near to.
     *
     * @param cited in their order
     */
    static Passage withChapters(Passage paragraph, List<Told<String>> cited) {
        Mending mending = new Mending(paragraph);
        for (Told<String> chapter : cited) {
            String name = isKnown(chapter.value()) ? null : nearest(chapter.value());
            if (name != null) {
                mending.put(chapter.start(), chapter.end(), name);
            }
        }
        return mending.passage();
    }
}
