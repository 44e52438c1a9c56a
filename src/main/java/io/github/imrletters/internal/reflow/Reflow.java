package io.github.imrletters.internal.reflow;

import io.github.imrletters.internal.line.TypedLine;
import java.util.List;

/**
 * Joins printed lines into text again: one space between lines, nothing behind a hyphen, a blank line between paragraphs.
 * One and the same for every source, so that a letter gives the same text whatever its lines came from.
 */
public final class Reflow {

    private final StringBuilder text;

    private Reflow(List<TypedLine> lines) {
        int length = 0;
        for (TypedLine line : lines) {
            length += line.line().text().length() + 2;
        }
        this.text = new StringBuilder(length);
    }

    /**
     * Joins the contents of lines that may hold several paragraphs.
     *
     * @param lines   in reading order
     * @param measure of the letter that they stand in
     * @return the text, or {@code null} where the lines say nothing
     */
    public static String paragraphs(List<TypedLine> lines, Measure measure) {
        Reflow reflow = new Reflow(lines);
        String previous = "";
        for (TypedLine line : lines) {
            // Only a sentence that stops well before the margin ends a paragraph for certain, and only that shows whatever
            // the lines came from.
            boolean paragraph = Sentences.endsAt(previous) && measure.endsEarly(previous, line.line());
            reflow.add(line.contentText(), paragraph ? "\n\n" : " ");
            previous = line.line().text();
        }
        return reflow.result();
    }

    /**
     * Joins the contents of lines that are one paragraph.
     *
     * @param lines in reading order
     * @return the text, or {@code null} where the lines say nothing
     */
    public static String paragraph(List<TypedLine> lines) {
        Reflow reflow = new Reflow(lines);
        for (TypedLine line : lines) {
            reflow.add(line.contentText(), " ");
        }
        return reflow.result();
    }

    private String result() {
        return text.length() == 0 ? null : text.toString();
    }

    private void add(String content, String separator) {
        if (content.isBlank()) {
            return;
        }
        if (text.length() > 0 && !endsInLineEndHyphen()) {
            text.append(separator);
        }
        append(content);
    }

    /** A hyphen behind a word, a number or a unit ({@code 10%-}) joins; one behind a space or another is a dash. */
    private boolean endsInLineEndHyphen() {
        int last = text.length() - 1;
        return text.charAt(last) == '-' && last > 0 && text.charAt(last - 1) != ' ' && text.charAt(last - 1) != '-';
    }

    /** Runs of white space become one space; most lines have none. */
    private void append(String content) {
        String line = content.strip();
        int run = line.indexOf("  ");
        if (run < 0) {
            text.append(line);
            return;
        }
        int start = 0;
        for (; run >= 0; run = line.indexOf("  ", start)) {
            text.append(line, start, run + 1);
            start = run + 2;
            while (line.charAt(start) == ' ') {
                start++;
            }
        }
        text.append(line, start, line.length());
    }
}
