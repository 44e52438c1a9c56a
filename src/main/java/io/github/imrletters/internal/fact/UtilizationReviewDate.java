package io.github.imrletters.internal.fact;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.PrintedDates;
import io.github.imrletters.internal.words.Prose;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import java.time.LocalDate;
import java.util.EnumMap;
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

    private static final FixedWords NAME = new FixedWords("utilization review");
    private static final String INITIALS = "UR";

    static {
        for (Says says : Says.values()) {
            WORDS.put(says, new PhraseTable<>());
        }
        for (WordFile.Row row : WordFile.rows(UtilizationReviewDate.class, "utilization-review-words.tsv", 2)) {
            Says says = Says.valueOf(row.get(0));
            WORDS.get(says).put(row.get(1), says);
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
        for (int at = mention(summary, 0); at >= 0; at = mention(summary, at + 1)) {
            Told<LocalDate> told = new UtilizationReviewDate(prose.sentence(prose.sentenceOf(at))).date(at);
            if (told != null && only != null && !told.value().equals(only.value())) {
                return null;
            }
            only = only == null ? told : only;
        }
        return only;
    }

    /** Where the review may be mentioned next, or -1: only sentences that may are looked at word by word. */
    private static int mention(String summary, int from) {
        int name = NAME.indexIn(summary, from);
        int initials = summary.indexOf(INITIALS, from);
        return name < 0 || initials < 0 ? Math.max(name, initials) : Math.min(name, initials);
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
