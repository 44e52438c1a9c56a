package io.github.imrletters.internal.request;

import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.PrintedDates;
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
        for (List<String> row : WordFile.rows(Circumstances.class, "circumstances.tsv", 2)) {
            Says says = Says.valueOf(row.get(0));
            PHRASES.get(says).put(row.get(1), says);
        }
    }

    private Circumstances() {
    }

    static boolean isRetrospective(WordList words) {
        return PHRASES.get(Says.RETROSPECTIVE).first(words, 0) != null;
    }

    static boolean isAssociatedSurgicalService(WordList words) {
        return PHRASES.get(Says.ASSOCIATED).first(words, 0) != null;
    }

    /** The index of the character behind an associated service's label that the request begins with, or 0. */
    static int labelEnd(WordList words) {
        PhraseTable.Found<Says> label = PHRASES.get(Says.ASSOCIATED).at(words, 0);
        return label == null || words.size() <= label.end() ? 0 : words.get(label.end() - 1).end();
    }

    /** {@code null} unless exactly one full date of service is printed. */
    static LocalDate dateOfService(WordList words) {
        PhraseTable.Found<Says> label = PHRASES.get(Says.DATE_OF_SERVICE).first(words, 0);
        if (label == null) {
            return null;
        }
        LocalDate date = null;
        for (int i = label.end(); i < words.size(); i++) {
            PrintedDates.Found found = PrintedDates.at(words, i);
            if (found != null) {
                if (date != null) {
                    return null;
                }
                date = found.date();
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
