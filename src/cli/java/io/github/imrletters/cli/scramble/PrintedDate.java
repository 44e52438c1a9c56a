package io.github.imrletters.cli.scramble;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A date as a letter prints it, or what it prints of one.
 *
 * @param date  the date; what is not printed of it is assumed. {@code null} where the calendar has no such date
 * @param parts its printed parts, in their order
 */
record PrintedDate(LocalDate date, List<Part> parts) {

    /** What a part tells. */
    enum Tells {
        MONTH, MONTH_NAME, DAY, ORDINAL, YEAR
    }

    /**
     * A printed part.
     *
     * @param tells   what it tells
     * @param start   the index of its first character
     * @param printed as printed
     */
    record Part(Tells tells, int start, String printed) {

        int end() {
            return start + printed.length();
        }

        /** The part of another date, in this part's form. Digits are padded to as many as there were, where fewer would do. */
        String of(LocalDate other, Months months) {
            return switch (tells) {
                case MONTH -> padded(other.getMonthValue());
                case MONTH_NAME -> months.like(printed, other.getMonthValue());
                case DAY -> padded(other.getDayOfMonth());
                case ORDINAL -> ordinal(other.getDayOfMonth());
                case YEAR -> padded(printed.length() == 2 ? other.getYear() % 100 : other.getYear());
            };
        }

        private String padded(int number) {
            String digits = String.valueOf(number);
            return "0".repeat(Math.max(0, printed.length() - digits.length())) + digits;
        }

        private String ordinal(int day) {
            String ending = day / 10 == 1 ? "th" : switch (day % 10) {
                case 1 -> "st";
                case 2 -> "nd";
                case 3 -> "rd";
                default -> "th";
            };
            return Character.isUpperCase(printed.charAt(0)) ? ending.toUpperCase(Locale.ROOT) : ending;
        }
    }

    boolean tells(Tells what) {
        return parts.stream().anyMatch(part -> part.tells() == what);
    }

    /** Whether day, month and year are all printed. */
    boolean isFull() {
        return tells(Tells.DAY) && tells(Tells.YEAR);
    }

    /** Whether the year has two digits, so that the century is a guess. */
    boolean isShort() {
        return parts.stream().anyMatch(part -> part.tells() == Tells.YEAR && part.printed().length() == 2);
    }
}
