package io.github.imrletters.internal.source;

/**
 * One printed line, or, where two things share a line, a part of one.
 *
 * @param text      as printed; no white space at its end
 * @param page      from 1
 * @param number    which line of its page, from 1: in a PDF among the printed ones, in a text among all, blank ones too
 * @param column    how many characters of the printed line stand before this part; 0 for a whole line
 * @param foreign   how many of those the page prints and not the letter: a running line that fell into this one
 * @param bold      whether its first word is set in bold, of Markdown all of them; never, where the text does not tell
 * @param gapBefore whether more than the usual line spacing stands above it on the same page
 * @param place     where it stands on the page; {@code null} where that was not {@link ReadOptions#places() asked for} or the text
 *                  does not tell
 * @param original  of a text, what the whole line was where that is another number of characters; {@code null} where it is not, and
 *                  where places were not asked for
 */
public record Line(
        String text, int page, int number, int column, int foreign, boolean bold, boolean gapBefore, Place place, OriginalText original) {

    /** A line with nothing foreign in it. */
    public Line(String text, int page, int number, int column, boolean bold, boolean gapBefore, Place place, OriginalText original) {
        this(text, page, number, column, 0, bold, gapBefore, place, original);
    }

    /** A line whose characters are the source's. */
    public Line(String text, int page, int number, int column, boolean bold, boolean gapBefore, Place place) {
        this(text, page, number, column, bold, gapBefore, place, null);
    }

    /**
     * Where a stretch begins in the line as the source has it.
     *
     * @param column the index of its first character, counted in the whole printed line
     */
    public int startInSource(int column) {
        return original == null ? column : original.start(column);
    }

    /**
     * Where a stretch ends in the line as the source has it.
     *
     * @param column the index behind its last character, counted in the whole printed line
     */
    public int endInSource(int column) {
        return original == null ? column : original.end(column);
    }

    /** The part of this line before a character. */
    public Line before(int end) {
        return new Line(text.substring(0, end).stripTrailing(), page, number, column, foreign, bold, gapBefore, place, original);
    }

    /** The part of this line from a character on. */
    public Line from(int start) {
        return part(start, text.length());
    }

    /** The part of this line between two characters. */
    public Line part(int start, int end) {
        return part(start, end, foreign);
    }

    /**
     * The part of this line between two characters, where running lines stand before it.
     *
     * @param start      the index of its first character
     * @param end        the index behind its last one
     * @param notLetters how many characters of the line before it are the page's
     */
    public Line part(int start, int end, int notLetters) {
        int first = start;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        String words = text.substring(first, end);
        return new Line(end < text.length() ? words.stripTrailing() : words,
                page, number, column + first, notLetters, bold, false, place, original);
    }
}
