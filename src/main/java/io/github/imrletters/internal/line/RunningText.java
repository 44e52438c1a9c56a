package io.github.imrletters.internal.line;

import io.github.imrletters.internal.source.Line;
import java.util.Arrays;
import java.util.List;

/** Lines as one text, so that words can be looked for wherever lines break; it knows the lines of its characters. */
final class RunningText {

    private final List<Line> lines;
    private final int[] starts;
    private final String text;

    RunningText(List<Line> lines) {
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

    /** All of it, a line end behind each line. */
    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The index of the line that a character stands on. */
    int lineOf(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    int startOf(int line) {
        return line < starts.length ? starts[line] : text.length();
    }

    /** Whether nothing but white space stands before a character on its line. */
    boolean beginsLine(int at) {
        return skipBack(at, startOf(lineOf(at))) == startOf(lineOf(at));
    }

    /** Whether nothing but white space stands on the line from an index on. */
    boolean endsLine(int at) {
        return skip(at) >= Math.min(text.length(), startOf(lineOf(Math.max(0, at - 1)) + 1));
    }

    boolean isBlank(int from, int to) {
        return skip(from) >= to;
    }

    /** The index of the next character that is no white space. */
    int skip(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** The index behind the last character before another that is no white space. */
    int skipBack(int to, int from) {
        int at = to;
        while (at > from && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    /** The next place where a line or a sentence begins; the length where there is none. */
    int nextPlace(int from) {
        for (int at = skip(from); at < text.length(); at++) {
            if (text.charAt(at) > ' ' && (at == 0 || text.charAt(at - 1) <= ' ') && isPlace(at)) {
                return at;
            }
        }
        return text.length();
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

    /** The part of a line between two indexes of the text, white space around it aside. */
    Line part(int line, int from, int to) {
        int start = startOf(line);
        Line whole = lines.get(line);
        Line part = to - start < whole.text().length() ? whole.before(to - start) : whole;
        return isBlank(start, from) ? part : part.from(from - start);
    }
}
