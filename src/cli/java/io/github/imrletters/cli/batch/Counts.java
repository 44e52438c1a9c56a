package io.github.imrletters.cli.batch;

import io.github.imrletters.cli.input.Outcome;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;

/**
 * What an input holds.
 *
 * @param letters    how many letters
 * @param warned     those of them with a warning or an error
 * @param items      all their disputed items
 * @param upheld     those of them whose denial was upheld
 * @param overturned those whose denial was overturned
 * @param partly     those whose denial was overturned in part
 * @param written    how many lines or rows were written of it
 */
public record Counts(long letters, long warned, long items, long upheld, long overturned, long partly, long written) {

    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    /**
     * Counts.
     *
     * @param outcome of an input
     * @return zeros where there is no letter
     */
    public static Counts of(Outcome outcome) {
        Counts sum = NONE;
        for (Letter letter : outcome.letters()) {
            sum = sum.plus(of(letter));
        }
        return sum;
    }

    private static Counts of(Letter letter) {
        long upheld = 0;
        long overturned = 0;
        long partly = 0;
        for (DisputedItem item : letter.disputedItems()) {
            upheld += item.decision() == Decision.UPHELD ? 1 : 0;
            overturned += item.decision() == Decision.OVERTURNED ? 1 : 0;
            partly += item.decision() == Decision.PARTIALLY_OVERTURNED ? 1 : 0;
        }
        return new Counts(1, Outcome.isWarned(letter) ? 1 : 0, letter.disputedItems().size(), upheld, overturned, partly, 0);
    }

    /**
     * The same with what was written.
     *
     * @param number of lines or rows
     * @return a copy
     */
    public Counts withWritten(long number) {
        return new Counts(letters, warned, items, upheld, overturned, partly, number);
    }

    Counts plus(Counts other) {
        return new Counts(letters + other.letters, warned + other.warned, items + other.items, upheld + other.upheld,
                overturned + other.overturned, partly + other.partly, written + other.written);
    }
}
