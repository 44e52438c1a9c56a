package io.github.imrletters.internal.header;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates as the case header prints them, always in full: month, day, year of four digits. The dates of running text are
 * looser ({@link io.github.imrletters.internal.words.PrintedDates}); in the table a looser one is a misread one.
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
        int month = separator(text, 0);
        int day = separator(text, month + 1);
        if (month < 0 || day < 0 || day + 5 != text.length() || separator(text, day + 1) >= 0) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(text, day + 1, text.length(), 10),
                    Integer.parseInt(text, 0, month, 10), Integer.parseInt(text, month + 1, day, 10));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** The index of the next slash or hyphen, or -1. */
    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '/' || text.charAt(i) == '-') {
                return i;
            }
        }
        return -1;
    }
}
