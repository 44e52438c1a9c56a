package io.github.imrletters.model;

import java.io.Serializable;

/**
 * How far a text was read, in printed lines. Each line that is not blank counts once, however many parts it has: as unplaced if any part
 * of it is in the letter's unrecognized lines, otherwise as near if any part was read by nearness, otherwise as placed.
 *
 * @param placed   how many lines are, by exact words, what the form prints or what stands below its words; page furniture too
 * @param near     how many lines hold words of the form, or of the case header, that are damaged or stand out of their place
 * @param unplaced how many lines are, at least in part, in none of the records; all lines of a text that is no letter
 */
public record Coverage(int placed, int near, int unplaced) implements Serializable {

    /**
     * How many lines there are.
     *
     * @return the sum of the three
     */
    public int total() {
        return placed + near + unplaced;
    }
}
