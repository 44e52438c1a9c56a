package io.github.imrletters.internal.reflow;

import io.github.imrletters.internal.source.Line;
import java.util.Arrays;
import java.util.List;

/**
 * How long a full line of a letter is, and so which lines were not broken by the right margin. Blank lines cannot tell:
 * extractors drop, double and invent them.
 */
public final class Measure {

    /** A full line in bold capitals holds about three fifths of the characters that one in plain type holds. */
    private static final double CLEARLY_SHORT = 0.6;
    /** Below this share of a full line, a gap behind a line is a paragraph's end and not a page's. */
    private static final double SHORT = 0.85;
    /** No page has room for such a line: a text with many of them has a paragraph a line, and no margin broke any. */
    private static final int LONGEST_ON_A_PAGE = 250;
    private static final int NOT_TAKEN = -1;

    private final List<? extends LinePart> lines;
    private int full = NOT_TAKEN;

    /**
     * Measures a letter, once it is asked.
     *
     * @param lines all its lines
     */
    public Measure(List<? extends LinePart> lines) {
        this.lines = lines;
    }

    private int full() {
        if (full == NOT_TAKEN) {
            int[] lengths = new int[lines.size()];
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = lines.get(i).line().text().length();
            }
            Arrays.sort(lengths);
            // Not the longest: a web address can stick out.
            full = lengths.length == 0 ? 0 : lengths[(lengths.length * 9) / 10];
        }
        return full;
    }

    /**
     * Whether the first word of the next line would have fitted on a line with much room left, so that the line was ended
     * on purpose.
     *
     * @param line the line
     * @param next the next line
     * @return false where the margin may have broken the line
     */
    public boolean endsEarly(Line line, Line next) {
        return isEndedOnPurpose(line, next) || roomTaken(line, next) <= full() * CLEARLY_SHORT;
    }

    /**
     * Likewise, where something else says the same and less room will do.
     *
     * @param line the line
     * @param next the next line
     * @return false where the margin may have broken the line
     */
    public boolean endsShort(Line line, Line next) {
        return isEndedOnPurpose(line, next) || roomTaken(line, next) <= full() * SHORT;
    }

    /** A page's end can still cut a paragraph, and what a page prints. */
    private boolean isEndedOnPurpose(Line line, Line next) {
        return full() > LONGEST_ON_A_PAGE && line.page() == next.page() && !isCut(line, next);
    }

    private int roomTaken(Line line, Line next) {
        int taken = lettersUpTo(line);
        if (isCut(line, next) && taken + 1 + next.text().length() <= full()) {
            return full();
        }
        return taken + 1 + firstWord(next.text());
    }

    /** How long the first word of a line is; a line of a text can be indented. */
    private static int firstWord(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int end = line.indexOf(' ', start);
        return (end < 0 ? line.length() : end) - start;
    }

    /** Of a part of a line, with what stands before it; behind a running line that joined two, what is behind it alone. */
    private int lettersUpTo(Line line) {
        int letters = line.column() - line.foreign() + line.text().length();
        return line.foreign() > 0 && letters > full() ? line.text().length() : letters;
    }

    /** Whether a running line fell between two parts of what may be one line. */
    private static boolean isCut(Line line, Line next) {
        return next.foreign() > line.foreign() && next.page() == line.page() && next.number() == line.number();
    }
}
