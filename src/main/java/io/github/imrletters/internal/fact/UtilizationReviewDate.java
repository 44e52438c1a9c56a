package io.github.imrletters.internal.fact;

import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.PrintedDates;
import io.github.imrletters.internal.words.Prose;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads from a case summary when the utilization review refused the request: {@code The utilization review dated 4-7-15 denied it},
 * {@code On 04-07-2015, Utilization Review denied it}. It is no fact of the record, which has the case header's date; it can
 * contradict that one.
 */
public final class UtilizationReviewDate {

    private enum Says {
        REVIEW,
        BEFORE,
        BETWEEN,
        ON,
        REFUSED
    }

    private static final Map<Says, PhraseTable<Says>> WORDS = new EnumMap<>(Says.class);

    /** Words up to this length are initials, and printed in capitals. */
    private static final int LONGEST_INITIALS = 3;
    private static final List<Hint> HINTS = new ArrayList<>();

    /**
     * Characters that tell where the review may be mentioned: a text is searched for them many times as fast as for words.
     *
     * @param text   the characters
     * @param before how many of the word stand before them
     */
    private record Hint(String text, int before) {
    }

    static {
        for (Says says : Says.values()) {
            WORDS.put(says, new PhraseTable<>());
        }
        for (WordFile.Row row : WordFile.rows(UtilizationReviewDate.class, "utilization-review-words.tsv", 2)) {
            Says says = Says.valueOf(row.get(0));
            WORDS.get(says).put(row.get(1), says);
            if (says == Says.REVIEW) {
                addHints(new WordList(row.get(1)).get(0).text());
            }
        }
    }

    private static void addHints(String word) {
        if (word.length() <= LONGEST_INITIALS) {
            HINTS.add(new Hint(word.toUpperCase(Locale.ROOT), 0));
        } else {
            HINTS.add(new Hint(word.substring(1), 1));
            HINTS.add(new Hint(word.substring(1).toUpperCase(Locale.ROOT), 1));
        }
    }

    private final WordList words;

    private UtilizationReviewDate(WordList words) {
        this.words = words;
    }

    /**
     * Reads a summary.
     *
     * @param summary reflowed
     * @return the date; {@code null} where none is told, or several are
     */
    public static Told<LocalDate> in(String summary) {
        Told<LocalDate> only = null;
        Prose prose = new Prose(summary);
        for (int at = mention(summary, 0); at < summary.length(); at = mention(summary, at + 1)) {
            Told<LocalDate> told = new UtilizationReviewDate(prose.sentence(prose.sentenceOf(at))).date(at);
            if (told != null && only != null && !told.value().equals(only.value())) {
                return null;
            }
            only = only == null ? told : only;
        }
        return only;
    }

    /** Where the review may be mentioned next, or the end: only sentences that may are looked at word by word. */
    private static int mention(String summary, int from) {
        int first = summary.length();
        for (Hint hint : HINTS) {
            int at = summary.indexOf(hint.text(), from + hint.before());
            first = at < 0 ? first : Math.min(first, at - hint.before());
        }
        return first;
    }

    /** @param mention the index of the character at which the review may be mentioned */
    private Told<LocalDate> date(int mention) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < mention) {
            at++;
        }
        PhraseTable.Found<Says> review = words.get(at).start() == mention ? at(Says.REVIEW, at) : null;
        if (review == null) {
            return null;
        }
        Told<LocalDate> opening = opening(review);
        return opening != null ? opening : behind(review);
    }

    /** {@code On 04-07-2015, the Utilization Review (UR) denied it}. */
    private Told<LocalDate> opening(PhraseTable.Found<Says> review) {
        PrintedDates.Found date = at(Says.ON, 0) == null ? null : PrintedDates.at(words, 1);
        if (date == null) {
            return null;
        }
        int at = date.end();
        while (at < review.start() && (words.get(at).is(",") || at(Says.BEFORE, at) != null)) {
            at++;
        }
        boolean refused = at == review.start() && at(Says.REFUSED, behindNames(review.end())) != null;
        return refused ? Told.by(date.date(), words, 1, date.end()) : null;
    }

    /** The index behind the same words in brackets. */
    private int behindNames(int from) {
        PhraseTable.Found<Says> again = words.get(from).is("(") ? at(Says.REVIEW, from + 1) : null;
        return again != null && words.get(again.end()).is(")") ? again.end() + 1 : from;
    }

    /** {@code The original utilization review (UR) (4-7-2015) denied it}. */
    private Told<LocalDate> behind(PhraseTable.Found<Says> review) {
        boolean itself = review.start() == 0 || at(Says.BEFORE, review.start() - 1) != null;
        if (!itself) {
            return null;
        }
        int at = behindNames(review.end());
        PhraseTable.Found<Says> between = at(Says.BETWEEN, at);
        while (between != null) {
            at = between.end();
            between = at(Says.BETWEEN, at);
        }
        PrintedDates.Found date = PrintedDates.at(words, at);
        boolean refused = date != null && WORDS.get(Says.REFUSED).first(words, date.end()) != null;
        return refused ? Told.by(date.date(), words, at, date.end()) : null;
    }

    private PhraseTable.Found<Says> at(Says says, int index) {
        return WORDS.get(says).at(words, index);
    }
}
