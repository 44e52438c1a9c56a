package io.github.imrletters.internal.reflow;

import io.github.imrletters.internal.source.Line;
import java.util.List;

/**
 * Joins the printed lines of a letter into text again: one space between lines, nothing behind a hyphen, a blank line between
 * paragraphs. One and the same for every source, so that a letter gives the same text whatever its lines came from.
 */
public final class Reflow {

    private final Measure measure;
    private final boolean keepOrigins;

    /**
     * Makes the reflow of a letter.
     *
     * @param measure     of the letter
     * @param keepOrigins whether its passages are to know where they come from
     */
    public Reflow(Measure measure, boolean keepOrigins) {
        this.measure = measure;
        this.keepOrigins = keepOrigins;
    }

    /**
     * Joins lines that may hold several paragraphs.
     *
     * @param lines in reading order
     * @return the text, or {@code null} where the lines say nothing
     */
    public Passage paragraphs(List<? extends LinePart> lines) {
        Joined joined = new Joined(lines, keepOrigins);
        Line previous = null;
        for (LinePart line : lines) {
            // Only a sentence that stops well before the margin ends a paragraph for certain, and only that shows whatever
            // the lines came from.
            boolean paragraph = previous != null && Sentences.endsAt(previous.text()) && measure.endsEarly(previous, line.line());
            joined.add(line, paragraph ? "\n\n" : " ");
            previous = line.line();
        }
        return joined.passage();
    }

    /**
     * Joins lines that are one paragraph.
     *
     * @param lines in reading order
     * @return the text, or {@code null} where the lines say nothing
     */
    public Passage paragraph(List<? extends LinePart> lines) {
        Joined joined = new Joined(lines, keepOrigins);
        for (LinePart line : lines) {
            joined.add(line, " ");
        }
        return joined.passage();
    }

    /** The text as it is put together. */
    private static final class Joined {

        private final StringBuilder text;
        private final Origins origins;

        private Joined(List<? extends LinePart> lines, boolean keepOrigins) {
            int length = 0;
            for (LinePart line : lines) {
                length += line.to() - line.from() + 2;
            }
            this.text = new StringBuilder(length);
            this.origins = keepOrigins ? new Origins() : null;
        }

        private Passage passage() {
            return text.length() == 0 ? null : new Passage(text.toString(), origins);
        }

        private void add(LinePart part, String separator) {
            Line line = part.line();
            int from = part.from();
            int to = part.to();
            while (from < to && isSpace(line, from)) {
                from++;
            }
            while (to > from && isSpace(line, to - 1)) {
                to--;
            }
            if (from == to) {
                return;
            }
            if (text.length() > 0 && !endsInLineEndHyphen()) {
                text.append(separator);
            }
            append(line, from, to);
        }

        private static boolean isSpace(Line line, int index) {
            return Character.isWhitespace(line.text().charAt(index));
        }

        /** A hyphen behind a word, a number or a unit ({@code 10%-}) joins; one behind a space or another is a dash. */
        private boolean endsInLineEndHyphen() {
            int last = text.length() - 1;
            return text.charAt(last) == '-' && last > 0 && text.charAt(last - 1) != ' ' && text.charAt(last - 1) != '-';
        }

        /** Runs of white space become one space; most lines have none. */
        private void append(Line line, int from, int to) {
            int start = from;
            for (int run = run(line, start, to); run >= 0; run = run(line, start, to)) {
                take(line, start, run + 1);
                start = run + 2;
                while (line.text().charAt(start) == ' ') {
                    start++;
                }
            }
            take(line, start, to);
        }

        /** The index of two spaces in a row, or -1. */
        private static int run(Line line, int from, int to) {
            int run = line.text().indexOf("  ", from);
            return run < to - 1 ? run : -1;
        }

        private void take(Line line, int from, int to) {
            if (origins != null) {
                origins.add(text.length(), line, from, to - from);
            }
            text.append(line.text(), from, to);
        }
    }
}
