package io.github.imrletters.internal.fact;

import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.PrintedDates;
import io.github.imrletters.internal.words.Prose;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads from a case summary when the utilization review refused the request: {@code The utilization review dated 4-7-15 denied it},
 * {@code On 04-07-2015, Utilization Review denied it}. It is no fact of the record, which has the case header's date; it can
 * contradict that one. So a sentence counts only where it has no other date, says at once what the review did, and speaks of no
 * other request.
 */
public final class UtilizationReviewDate {

    private enum Says {
        REVIEW,
        BEFORE,
        BETWEEN,
        ON,
        REFUSED,
        OTHER
    }

    private static final Map<Says, PhraseTable<Says>> WORDS = new EnumMap<>(Says.class);
    /** Words up to this length are initials, and printed in capitals. */
    private static final int LONGEST_INITIALS = 3;
    /** So few words may stand between the review and what it did: {@code (UR) determined}. */
    private static final int AT_ONCE = 3;
    private static final List<Hint> HINTS = new ArrayList<>();

    /**
     * Characters that tell where the review may be mentioned: a text is searched for them many times as fast as for words.
     *
     * @param text   the characters
     * @param before how many of the word stand before them
     */
    private record Hint(String text, int before) {
    }

    /** Where the review may be mentioned: only sentences that may are looked at word by word. */
    private static final class Mentions {

        private final String summary;
        /** Of each hint, where it stands next: one that never comes again would be searched for to the end from each of the others. */
        private final int[] next = new int[HINTS.size()];

        private Mentions(String summary) {
            this.summary = summary;
            Arrays.fill(next, -1);
        }

        /** The first one from an index on, or the end; indexes are to be asked for in their order. */
        private int next(int from) {
            int first = summary.length();
            for (int i = 0; i < next.length; i++) {
                next[i] = next[i] < from ? next(HINTS.get(i), from) : next[i];
                first = Math.min(first, next[i]);
            }
            return first;
        }

        private int next(Hint hint, int from) {
            int at = summary.indexOf(hint.text(), from + hint.before());
            while (at >= 0 && !isWordStart(at - hint.before())) {
                at = summary.indexOf(hint.text(), at + 1);
            }
            return at < 0 ? summary.length() : at - hint.before();
        }

        private boolean isWordStart(int at) {
            return at == 0 || !Character.isLetter(summary.charAt(at - 1));
        }
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
        Mentions mentions = new Mentions(summary);
        int last = -1;
        for (int at = mentions.next(0); at < summary.length(); at = mentions.next(at + 1)) {
            int sentence = prose.sentenceOf(at, Math.max(last, 0));
            Told<LocalDate> told = sentence == last ? null : new UtilizationReviewDate(prose.sentence(sentence)).date();
            last = sentence;
            if (told != null && only != null && !told.value().equals(only.value())) {
                return null;
            }
            only = only == null ? told : only;
        }
        return only;
    }

    private Told<LocalDate> date() {
        Told<LocalDate> only = null;
        for (int i = 0; i < words.size(); i++) {
            PrintedDates.Found date = PrintedDates.at(words, i);
            if (date != null && only != null || at(Says.OTHER, i) != null) {
                return null;
            }
            if (date != null) {
                only = isOfReview(i, date.end()) ? Told.by(date.date(), words, i, date.end()) : null;
                if (only == null) {
                    return null;
                }
                i = date.end() - 1;
            }
        }
        return only;
    }

    private boolean isOfReview(int date, int dateEnd) {
        return opens(date, dateEnd) || isBehindReview(date) && isRefused(dateEnd);
    }

    /** {@code On 04-07-2015, the Utilization Review (UR) denied it}. */
    private boolean opens(int date, int dateEnd) {
        if (date != 1 || at(Says.ON, 0) == null) {
            return false;
        }
        int at = dateEnd;
        while (words.get(at).is(",") || at(Says.BEFORE, at) != null) {
            at++;
        }
        PhraseTable.Found<Says> review = at(Says.REVIEW, at);
        return review != null && isRefused(behindNames(review.end()));
    }

    /** {@code The original utilization review (UR) (4-7-2015)}. */
    private boolean isBehindReview(int date) {
        for (int i = 0; i < date; i++) {
            PhraseTable.Found<Says> review = at(Says.REVIEW, i);
            if (review != null) {
                boolean itself = i == 0 || at(Says.BEFORE, i - 1) != null;
                return itself && onlyBetween(behindNames(review.end()), date);
            }
        }
        return false;
    }

    private boolean onlyBetween(int from, int to) {
        int at = from;
        while (at < to) {
            PhraseTable.Found<Says> between = at(Says.BETWEEN, at);
            if (between == null) {
                return false;
            }
            at = between.end();
        }
        return at == to;
    }

    /** The index behind the same words in brackets. */
    private int behindNames(int from) {
        PhraseTable.Found<Says> again = words.get(from).is("(") ? at(Says.REVIEW, from + 1) : null;
        return again != null && words.get(again.end()).is(")") ? again.end() + 1 : from;
    }

    private boolean isRefused(int from) {
        for (int i = from; i <= from + AT_ONCE; i++) {
            if (at(Says.REFUSED, i) != null) {
                return true;
            }
        }
        return false;
    }

    private PhraseTable.Found<Says> at(Says says, int index) {
        return WORDS.get(says).at(words, index);
    }
}
