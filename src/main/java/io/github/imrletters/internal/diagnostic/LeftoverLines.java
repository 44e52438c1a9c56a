package io.github.imrletters.internal.diagnostic;

import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.UnrecognizedLine;
import java.util.ArrayList;
import java.util.List;

/** The lines of one letter that are in none of its records: nothing is lost silently. */
public final class LeftoverLines {

    private final List<Line> lines = new ArrayList<>(0);

    /**
     * Keeps a line.
     *
     * @param line in no record
     */
    public void keep(Line line) {
        lines.add(line);
    }

    /**
     * The lines kept.
     *
     * @return in the order in which they were
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * What becomes of them.
     *
     * @return one for each, in the same order
     */
    public List<UnrecognizedLine> toList() {
        return lines.stream().map(line -> new UnrecognizedLine(line.page(), line.number(), line.text())).toList();
    }
}
