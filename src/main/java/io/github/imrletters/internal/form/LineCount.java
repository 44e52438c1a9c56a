package io.github.imrletters.internal.form;

import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Coverage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the printed lines of a text by what became of them. */
final class LineCount {

    private record Place(int page, int line) {

        private static Place of(Line line) {
            return new Place(line.page(), line.number());
        }
    }

    private LineCount() {
    }

    /**
     * Counts them.
     *
     * @param printed   how many there are
     * @param typed     what they were taken for, in parts
     * @param leftovers the parts that are in no record
     */
    static Coverage of(int printed, List<TypedLine> typed, List<Line> leftovers) {
        Set<Place> unplaced = new HashSet<>();
        leftovers.forEach(line -> unplaced.add(Place.of(line)));
        Set<Place> near = new HashSet<>();
        for (TypedLine line : typed) {
            if (line.near() != null && !unplaced.contains(Place.of(line.line()))) {
                near.add(Place.of(line.line()));
            }
        }
        return new Coverage(printed - near.size() - unplaced.size(), near.size(), unplaced.size());
    }
}
