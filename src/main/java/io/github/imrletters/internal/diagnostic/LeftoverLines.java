package io.github.imrletters.internal.diagnostic;

import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.UnrecognizedLine;
import java.util.ArrayList;
import java.util.List;

/** The lines of one letter that are in none of its records: nothing is lost silently. */
public final class LeftoverLines {

    private final List<UnrecognizedLine> lines = new ArrayList<>(0);

    /**
     * Keeps a line.
     *
     * @param line in no record
     */
    public void keep(Line line) {
        lines.add(new UnrecognizedLine(line.page(), line.number(), line.text()));
    }

    /**
     * The lines kept.
     *
     * @return in the order in which they were
     */
    public List<UnrecognizedLine> toList() {
        return List.copyOf(lines);
    }
}
