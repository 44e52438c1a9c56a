package io.github.imrletters.internal.source;

/**
 * One printed line, or, where two things share a line, a part of one.
 *
 * @param text      as printed; no white space at its end
 * @param page      from 1
 * @param number    which line of its page, from 1: in a PDF among the printed ones, in a text among all, blank ones too
 * @param column    how many characters of the printed line stand before this part; 0 for a whole line
 * @param bold      whether its first word is set in bold; never, where the text does not tell
 * @param gapBefore whether more than the usual line spacing stands above it on the same page
 * @param place     where it stands on the page; {@code null} where that was not {@link ReadOptions#places() asked for} or the text
 *                  does not tell
 */
public record Line(String text, int page, int number, int column, boolean bold, boolean gapBefore, Place place) {

    /** The part of this line before a character. */
    public Line before(int end) {
        return new Line(text.substring(0, end).stripTrailing(), page, number, column, bold, gapBefore, place);
    }

    /** The part of this line from a character on. */
    public Line from(int start) {
        int first = start;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return new Line(text.substring(first), page, number, column + first, bold, false, place);
    }
}
