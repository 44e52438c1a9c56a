package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.Measure;
import java.util.List;

/** A letter's lines with their kinds, in reading order, and how long a full one is. */
public final class TypedLines {

    private final List<TypedLine> lines;
    private final Measure measure;

    /**
     * Takes the lines.
     *
     * @param lines all of them
     */
    public TypedLines(List<TypedLine> lines) {
        this.lines = lines;
        this.measure = new Measure(lines);
    }

    /**
     * The lines.
     *
     * @return in reading order
     */
    public List<TypedLine> all() {
        return lines;
    }

    /**
     * How long a full line is.
     *
     * @return taken once it is asked
     */
    public Measure measure() {
        return measure;
    }
}
