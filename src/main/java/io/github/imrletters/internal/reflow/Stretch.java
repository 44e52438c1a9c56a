package io.github.imrletters.internal.reflow;

import io.github.imrletters.internal.source.Line;

/** A stretch of a line. */
public record Stretch(Line line, int from, int to) implements LinePart {

    /**
     * A line with all that stands on it.
     *
     * @param line the line
     * @return all of it
     */
    public static Stretch of(Line line) {
        return new Stretch(line, 0, line.text().length());
    }
}
