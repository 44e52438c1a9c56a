package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.Measure;
import java.util.List;
import java.util.Set;

/** A letter's lines with their kinds, in reading order, and how long a full one is. */
public final class TypedLines {

    private final List<TypedLine> lines;
    private final Measure measure;
    private Set<TypedLine> foreign;

    /**
     * Takes the lines.
     *
     * @param lines all of them, none of which the pages print
     */
    public TypedLines(List<TypedLine> lines) {
        this(lines, lines);
    }

    /**
     * Takes the lines.
     *
     * @param letter the letter's own
     * @param all    these, and what the pages print
     */
    TypedLines(List<TypedLine> letter, List<TypedLine> all) {
        this.lines = all;
        this.measure = new Measure(letter);
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
     * The first lines of its summaries and rationales that hold words which none has of its own.
     *
     * @return looked for once, when it is asked; of nearly all letters none
     */
    public Set<TypedLine> foreign() {
        if (foreign == null) {
            foreign = ForeignWords.in(lines);
        }
        return foreign;
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
