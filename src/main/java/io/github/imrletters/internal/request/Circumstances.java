package io.github.imrletters.internal.request;

import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.PrintedDates;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a request says about itself: that the treatment was given already, when, and that it goes with a surgery. */
final class Circumstances {

    private enum Says {
        RETROSPECTIVE,
        DATE_OF_SERVICE,
        ASSOCIATED,
        BETWEEN
    }

    private static final Map<Says, PhraseTable<Says>> PHRASES = new EnumMap<>(Says.class);

    static {
        for (Says says : Says.values()) {
            PHRASES.put(says, new PhraseTable<>());
        }
        for (WordFile.Row row : WordFile.rows(Circumstances.class, "circumstances.tsv", 2)) {
            Says says = Says.valueOf(row.get(0));
            PHRASES.get(says).put(row.get(1), says);
        }
    }

    private Circumstances() {
    }

    /** {@code null} where the request does not say so. */
    static Told<Boolean> retrospective(WordList words) {
        return first(Says.RETROSPECTIVE, words);
    }

    /** {@code null} where the request does not say so. */
    static Told<Boolean> associatedSurgicalService(WordList words) {
        return first(Says.ASSOCIATED, words);
    }

    private static Told<Boolean> first(Says says, WordList words) {
        PhraseTable.Found<Says> found = PHRASES.get(says).first(words, 0);
        return found == null ? null : Told.by(true, words, found.start(), found.end());
    }

    /** The index of the character behind an associated service's label that the request begins with, or 0. */
    static int labelEnd(WordList words) {
        PhraseTable.Found<Says> label = PHRASES.get(Says.ASSOCIATED).at(words, 0);
        return label == null || words.size() <= label.end() ? 0 : words.get(label.end() - 1).end();
    }

    /** {@code null} unless exactly one full date of service is printed. */
    static Told<LocalDate> dateOfService(WordList words) {
        PhraseTable.Found<Says> label = PHRASES.get(Says.DATE_OF_SERVICE).first(words, 0);
        if (label == null) {
            return null;
        }
        Told<LocalDate> date = null;
        for (int i = label.end(); i < words.size(); i++) {
            PrintedDates.Found found = PrintedDates.at(words, i);
            if (found != null) {
                if (date != null) {
                    return null;
                }
                date = Told.by(found.date(), words, i, found.end());
                i = found.end() - 1;
            } else if (date == null && !isBetweenLabelAndDate(words, i)) {
                return null;
            }
        }
        return date;
    }

    private static boolean isBetweenLabelAndDate(WordList words, int index) {
        return PHRASES.get(Says.BETWEEN).at(words, index) != null;
    }
}
