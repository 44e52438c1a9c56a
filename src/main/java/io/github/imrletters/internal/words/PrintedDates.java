package io.github.imrletters.internal.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Full dates in running text, as letters print them: {@code 10/13/2016}, {@code 10-13-16}, {@code 10/14/ 2016},
 * {@code May 8, 2004}, {@code October 14th 2016}. Month, day, year always come in this order.
 */
public final class PrintedDates {

    /** Of two digits, years up to this one are of this century. Letters exist since 2013, injuries since the 1960s. */
    private static final int LAST_YEAR_OF_THIS_CENTURY = 39;

    /**
     * A date found.
     *
     * @param date the date
     * @param end  the index behind its last word
     */
    public record Found(LocalDate date, int end) {
    }

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (WordFile.Row row : WordFile.rows(PrintedDates.class, "months.tsv", 2)) {
            MONTHS.put(row.get(1), Integer.valueOf(row.get(0)));
        }
    }

    private PrintedDates() {
    }

    /**
     * The date at a word.
     *
     * @param words the text
     * @param index the word
     * @return the date, or {@code null} where no full date that the calendar has begins there
     */
    public static Found at(WordList words, int index) {
        Integer month = MONTHS.get(words.get(index).text());
        if (month != null) {
            return named(words, index + 1, month);
        }
        if (!words.get(index).isNumber()) {
            return null;
        }
        month = MONTHS.get(words.get(index + 1).text());
        return month != null
                ? date(month, words.get(index).text(), words.get(index + 2).text(), index + 3)
                : numbered(words, index);
    }

    private static Found numbered(WordList words, int index) {
        String first = words.get(index).text();
        if (first.indexOf('.') >= 0) {
            String[] dotted = first.split("\\.");
            return dotted.length == 3 ? date(dotted[0], dotted[1], dotted[2], index + 1) : null;
        }
        String mark = words.get(index + 1).text();
        if (!mark.equals("/") && !mark.equals("-")) {
            return null;
        }
        String second = words.get(index + 2).text();
        if (words.get(index + 3).is(mark)) {
            String third = words.get(index + 4).text();
            boolean yearFirst = first.length() == 4;
            return yearFirst ? date(second, third, first, index + 5) : date(first, second, third, index + 5);
        }
        return mark.equals("-") ? withLostHyphen(first, second, index + 3) : null;
    }

    /** Some extractors drop a hyphen at a line's end: {@code 10-302016} and {@code 1030-2016} are {@code 10-30-2016}. */
    private static Found withLostHyphen(String first, String second, int end) {
        if (second.length() == 6 && first.length() <= 2) {
            return date(first, second.substring(0, 2), second.substring(2), end);
        }
        if (first.length() == 4 && second.length() == 4) {
            return date(first.substring(0, 2), first.substring(2), second, end);
        }
        return null;
    }

    private static Found named(WordList words, int index, int month) {
        int at = words.get(index).is(".") ? index + 1 : index;
        String day = words.get(at++).text();
        int comma = day.indexOf(',');
        if (comma > 0) {
            // 'May 4,2009' is one number for the list of words.
            return date(month, day.substring(0, comma), day.substring(comma + 1), at);
        }
        at += isOrdinal(words.get(at)) ? 1 : 0;
        at += words.get(at).is(",") ? 1 : 0;
        String year = words.get(at).text();
        return year.length() == 4 ? date(month, day, year, at + 1) : null;
    }

    private static boolean isOrdinal(Word word) {
        return word.glued() && (word.is("st") || word.is("nd") || word.is("rd") || word.is("th"));
    }

    private static Found date(String month, String day, String year, int end) {
        return date(number(month, 2), day, year, end);
    }

    private static Found date(int month, String day, String year, int end) {
        int dayNumber = number(day, 2);
        int yearNumber = number(year, 4);
        boolean possible = month > 0 && dayNumber > 0 && yearNumber >= 0 && (year.length() == 2 || year.length() == 4);
        if (!possible) {
            return null;
        }
        int century = year.length() == 4 ? 0 : yearNumber <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900;
        try {
            return new Found(LocalDate.of(century + yearNumber, month, dayNumber), end);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** -1 for anything but a few digits. */
    private static int number(String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
