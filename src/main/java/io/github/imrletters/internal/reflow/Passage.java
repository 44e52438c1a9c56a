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
    /** Of each character of the whole and of its end, the index that it had before some were replaced; {@code null} where none were. */
    private final int[] before;

    private Passage(String text, Origins origins, int offset, int[] before) {
        this.text = text;
        this.origins = origins;
        this.offset = offset;
        this.before = before;
    }

    /** @param origins of the text, or {@code null} where nobody asked for them */
    Passage(String text, Origins origins) {
        this(text, origins, 0, null);
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
        return start == 0 && end == text.length() ? this : new Passage(text.substring(start, end), origins, offset + start, before);
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
        return origins == null ? List.of() : origins.of(source(from), source(to));
    }

    /** The index, among the characters that were printed, of one of this text. */
    int source(int index) {
        return before == null ? offset + index : before[offset + index];
    }

    /**
     * The passage with other words in place of some: what damaged ones were read as.
     *
     * @param from  the index of the first character to replace
     * @param to    the index behind the last one
     * @param words the words instead
     * @return a passage whose words come from where the replaced ones were printed
     */
    public Passage with(int from, int to, String words) {
        Mending mending = new Mending(this);
        mending.put(from, to, words);
        return mending.passage();
    }

    boolean hasOrigins() {
        return origins != null;
    }

    /** Another text whose characters come from where these sources tell; the array is its own from then on. */
    Passage as(String other, int[] sources) {
        return new Passage(other, origins, 0, sources);
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
