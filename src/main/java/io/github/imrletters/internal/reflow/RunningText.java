package io.github.imrletters.internal.reflow;

import io.github.imrletters.internal.source.Line;
import java.util.Arrays;
import java.util.List;

/** Lines as one text, so that words can be looked for wherever lines break; it knows the lines of its characters. */
public final class RunningText {

    private final List<Line> lines;
    private final int[] starts;
    private final String text;

    /**
     * Joins lines.
     *
     * @param lines in reading order
     */
    public RunningText(List<Line> lines) {
        this.lines = lines;
        this.starts = new int[lines.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = joined.length();
            joined.append(lines.get(i).text()).append('\n');
        }
        // Type sets apostrophes in two ways; the words that are looked for have one.
        this.text = joined.toString().replace('\u2019', '\'');
    }

    /**
     * All of it.
     *
     * @return a line end behind each line
     */
    public String text() {
        return text;
    }

    /**
     * How long it is.
     *
     * @return in characters
     */
    public int length() {
        return text.length();
    }

    /**
     * The line that a character stands on.
     *
     * @param at its index
     * @return the line's index
     */
    public int lineOf(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * Where a line begins.
     *
     * @param line its index
     * @return the index of its first character; behind the last line, the length
     */
    public int startOf(int line) {
        return line < starts.length ? starts[line] : text.length();
    }

    /**
     * Whether nothing but white space stands before a character on its line.
     *
     * @param at its index
     * @return true if so
     */
    public boolean beginsLine(int at) {
        return skipBack(at, startOf(lineOf(at))) == startOf(lineOf(at));
    }

    /**
     * Whether nothing but white space stands on a line from an index on.
     *
     * @param at the index
     * @return true if so
     */
    public boolean endsLine(int at) {
        return skip(at) >= Math.min(text.length(), startOf(lineOf(Math.max(0, at - 1)) + 1));
    }

    /**
     * Whether a stretch is white space.
     *
     * @param from the index of its first character
     * @param to   the index behind its last one
     * @return true if so
     */
    public boolean isBlank(int from, int to) {
        // From its end: a line may have been cut off its white space many times.
        return skipBack(to, from) <= from;
    }

    /**
     * Goes on over white space.
     *
     * @param from the index to begin at
     * @return the index of the next character that is no white space
     */
    public int skip(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /**
     * Goes back over white space.
     *
     * @param to   the index to begin before
     * @param from the index to end at
     * @return the index behind the last character before that is no white space
     */
    public int skipBack(int to, int from) {
        int at = to;
        while (at > from && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    /**
     * The next place where a line or a sentence begins.
     *
     * @param from the index to begin at
     * @param to   where to end: a text can be one sentence
     * @return its index; {@code to} where there is none before it
     */
    public int nextPlace(int from, int to) {
        for (int at = skip(from); at < to; at++) {
            if (text.charAt(at) > ' ' && (at == 0 || text.charAt(at - 1) <= ' ') && isPlace(at)) {
                return at;
            }
        }
        return to;
    }

    private boolean isPlace(int at) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) <= ' ') {
            before--;
            if (text.charAt(before) == '\n') {
                return true;
            }
        }
        return before == 0 || ".?!:;\"\u201d)".indexOf(text.charAt(before - 1)) >= 0;
    }

    /**
     * A part of a line.
     *
     * @param line its index
     * @param from the index of the part's first character in the text
     * @param to   the index behind its last one
     * @return the part, white space around it aside
     */
    public Line part(int line, int from, int to) {
        int start = startOf(line);
        Line whole = lines.get(line);
        if (isBlank(start, from)) {
            return to - start < whole.text().length() ? whole.before(to - start) : whole;
        }
        return whole.part(from - start, Math.min(to - start, whole.text().length()));
    }
}
