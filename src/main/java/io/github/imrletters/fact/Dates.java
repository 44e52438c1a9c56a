package io.github.imrletters.fact;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates as the case header prints them, always in full: month, day, year of four digits. The dates of running text are
 * looser ({@link io.github.imrletters.words.PrintedDates}); in the table a looser one is a misread one.
 */
final class Dates {

    private Dates() {
    }

    /**
     * Reads a date of three numbers, such as {@code 10/13/2016}.
     *
     * @return {@code null} where it is not one that the calendar has
     */
    static LocalDate monthDayYear(String text) {
        String[] parts = text.split("[/-]", -1);
        if (parts.length != 3 || parts[2].length() != 4) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
