package io.github.imrletters.internal.source;

import java.util.Arrays;

/**
 * What a line of a text was before its characters were put as they are read, where that changed their number: a ligature became its
 * letters, or what has no width, and the markup of Markdown, became nothing.
 */
public final class OriginalText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /**
     * Makes the original of a line; the arrays are its own from then on.
     *
     * @param text   as the source has it, without white space at its end
     * @param starts of each character of the line, the index in the original where that begins which it was made from
     * @param ends   likewise, the index behind it
     */
    public OriginalText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * The original.
     *
     * @return as the source has it
     */
    public String text() {
        return text;
    }

    /**
     * Where a stretch of the line begins in the original.
     *
     * @param index the index of a character of the line
     * @return the index of what the character was made from
     */
    public int start(int index) {
        return index < starts.length ? starts[index] : text.length();
    }

    /**
     * Where a stretch of the line ends in the original.
     *
     * @param index the index behind a character of the line
     * @return the index behind what the character was made from
     */
    public int end(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OriginalText that && text.equals(that.text)
                && Arrays.equals(starts, that.starts) && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Without the text, which a log must not show. */
    @Override
    public String toString() {
        return "OriginalText[" + text.length() + " characters]";
    }
}
