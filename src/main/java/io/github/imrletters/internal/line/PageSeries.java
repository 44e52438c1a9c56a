package io.github.imrletters.internal.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lines that say {@code 2 of 4} and nothing else, in a text that does not tell where its pages end. One could be of the letter, say a
 * visit; page numbers they are where all are there, one behind the other.
 */
final class PageSeries {

    /** What the lines of one count of pages said so far. */
    private static final class Series {
        private final Set<Integer> indexes = new HashSet<>();
        private int last;
        private boolean broken;

        /** The first page need not have a number. Behind the last page, another letter can begin. */
        private void take(int index, int number, int pages) {
            boolean begins = number == 1 || number == 2 && pages > 2;
            broken |= last == 0 || last == pages ? !begins : number != last + 1;
            last = number;
            indexes.add(index);
        }
    }

    private final Map<Integer, Series> byPages = new HashMap<>(1);

    /**
     * Takes a line.
     *
     * @param index the line's
     * @param line  its text
     * @param pages how many pages it says there are
     */
    void take(int index, String line, String pages) {
        int of = Integer.parseInt(pages);
        byPages.computeIfAbsent(of, count -> new Series()).take(index, firstNumber(line), of);
    }

    private static int firstNumber(String line) {
        int start = 0;
        while (!isDigit(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (isDigit(line.charAt(end))) {
            end++;
        }
        return Integer.parseInt(line.substring(start, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a line is the number of a page. */
    boolean has(int index) {
        return byPages.entrySet().stream().anyMatch(entry -> {
            Series series = entry.getValue();
            return series.indexes.contains(index) && !series.broken && series.last == entry.getKey();
        });
    }
}
