package io.github.imrletters.internal.source;

import java.util.Arrays;

/** A line of a text as it is put together of the source's characters, each as it is read. */
final class LineBuilder {

    private final String source;
    private final StringBuilder text;
    /** Of each character of the line, where in the source that begins and ends which it was made from; {@code null} where nobody asks. */
    private int[] starts;
    private int[] ends;

    /**
     * Begins a line.
     *
     * @param source as the file has it, without white space at its end
     * @param places whether it is to be known what each character was made from
     */
    LineBuilder(String source, boolean places) {
        this.source = source;
        this.text = new StringBuilder(source.length());
        this.starts = places ? new int[source.length()] : null;
        this.ends = places ? new int[source.length()] : null;
    }

    /** The line as the file has it. */
    String source() {
        return source;
    }

    /** Adds characters of the source that stand for themselves. */
    void append(int from, int to) {
        for (int i = from; i < to; i++) {
            append(source.charAt(i), i, i + 1);
        }
    }

    /** Adds a character that characters of the source stand for. */
    void append(char c, int from, int to) {
        int before = text.length();
        Characters.append(c, text);
        if (starts == null) {
            return;
        }
        if (text.length() > starts.length) {
            starts = Arrays.copyOf(starts, text.length() * 2);
            ends = Arrays.copyOf(ends, text.length() * 2);
        }
        Arrays.fill(starts, before, text.length(), from);
        Arrays.fill(ends, before, text.length(), to);
    }

    /** The line, without white space at its end. */
    String text() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    /** What the line was; {@code null} where each of its characters stands for itself, and where nobody asks. */
    OriginalText original() {
        int length = text().length();
        if (starts == null || isSource(length)) {
            return null;
        }
        return new OriginalText(source, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private boolean isSource(int length) {
        for (int i = 0; i < length; i++) {
            if (starts[i] != i) {
                return false;
            }
        }
        return length == source.length();
    }
}
