package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.HeaderRow;
import io.github.imrletters.internal.reflow.LinePart;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.Nearness;

/**
 * A line with its kind, and with what was found when it was looked at: whoever reads it need not look again.
 *
 * @param line    the line
 * @param kind    what it is
 * @param from    where its content begins: behind the label that told the kind, or 0
 * @param to      where its content ends: before the colon of an outcome, or at the line's end
 * @param header  its cells, of a line of the case header; otherwise {@code null}
 * @param outcome the outcome that it ends in, of a heading's last line; otherwise {@code null}
 * @param near    how its kind was told where the words that tell it are damaged or out of their place; {@code null} of nearly all lines
 */
public record TypedLine(Line line, LineKind kind, int from, int to, HeaderRow header, Outcome outcome, Nearness near)
        implements LinePart {

    /** A line whose content goes on to its end. */
    public TypedLine(Line line, LineKind kind, int from) {
        this(line, kind, from, line.text().length(), null, null, null);
    }

    /**
     * What the line says behind its label and before its outcome.
     *
     * @return empty where nothing is
     */
    public String contentText() {
        return line.text().substring(from, to);
    }

    static TypedLine ofHeader(HeaderRow row, LineKind kind) {
        return new TypedLine(row.line(), kind, 0, row.line().text().length(), row, null, row.near());
    }

    TypedLine as(LineKind otherKind) {
        return new TypedLine(line, otherKind, from, to, header, outcome, near);
    }

    TypedLine beginningAt(int start) {
        return new TypedLine(line, kind, start, Math.max(start, to), header, outcome, near);
    }

    TypedLine endingAt(int end) {
        return new TypedLine(line, kind, from, end, header, outcome, near);
    }

    TypedLine withOutcome(Outcome found) {
        return new TypedLine(line, LineKind.DECISION, from, Math.max(from, found.colon()), header, found, near);
    }

    /** A line that a damaged outcome ends; that it is a heading's last one is yet to be told. */
    TypedLine endingIn(Outcome damaged, Nearness told) {
        return new TypedLine(line, kind, from, to, header, damaged, told);
    }

    TypedLine near(Nearness told) {
        return new TypedLine(line, kind, from, to, header, outcome, told);
    }

    /**
     * The words of the outcome that it ends in, as what the line says.
     *
     * @return the part of the line
     */
    public TypedLine outcomeAlone() {
        return new TypedLine(line, kind, outcome.start(), outcome.end(), header, outcome, near);
    }

    /** Whether it is, of a line of the case header, all as headers print it. */
    boolean isSound() {
        return header == null || header.isSound();
    }
}
