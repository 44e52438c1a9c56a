package io.github.imrletters.internal.reflow;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that can know where it comes from: of each of its characters, the printed line and the place on it. A part of a passage
 * is a passage, so that whatever is read in one can be followed back to what was printed without being looked for.
 */
public final class Passage {

    private final String text;
    private final Origins origins;
    private final int offset;

    private Passage(String text, Origins origins, int offset) {
        this.text = text;
        this.origins = origins;
        this.offset = offset;
    }

    /** @param origins of the text, or {@code null} where nobody asked for them */
    Passage(String text, Origins origins) {
        this(text, origins, 0);
    }

    /**
     * A text that comes from nowhere.
     *
     * @param text any text
     * @return a passage without origins
     */
    public static Passage of(String text) {
        return new Passage(text, null);
    }

    /**
     * The text.
     *
     * @return reflowed
     */
    public String text() {
        return text;
    }

    /**
     * A part of the passage without the white space around it.
     *
     * @param from the index of its first character
     * @param to   the index behind its last character
     * @return the part, which knows its origins as the whole does
     */
    public Passage part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return start == 0 && end == text.length() ? this : new Passage(text.substring(start, end), origins, offset + start);
    }

    /**
     * The parts between separators.
     *
     * @param separator stands between two of them
     * @return the parts that are not blank, without the white space around them
     */
    public List<Passage> split(char separator) {
        List<Passage> parts = new ArrayList<>(2);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(separator, start);
            end = end < 0 ? text.length() : end;
            Passage part = part(start, end);
            if (!part.text.isEmpty()) {
                parts.add(part);
            }
            start = end + 1;
        }
        return parts;
    }

    /**
     * Where a stretch of the passage was printed.
     *
     * @param from the index of its first character
     * @param to   the index behind its last character
     * @return one range a printed line, in reading order; empty where the passage does not know
     */
    public List<PrintedRange> printed(int from, int to) {
        return origins == null ? List.of() : origins.of(offset + from, offset + to);
    }

    /** Equal to passages of the same text, wherever they come from. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Without the text, which a log must not show. */
    @Override
    public String toString() {
        return "Passage[" + text.length() + " characters]";
    }
}
