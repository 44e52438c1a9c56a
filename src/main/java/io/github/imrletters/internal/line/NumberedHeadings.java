package io.github.imrletters.internal.line;

import java.util.ArrayList;
import java.util.List;

/** Tells where headings begin that begin with their item's number. */
final class NumberedHeadings {

    private NumberedHeadings() {
    }

    /**
     * Looks for the numbers, from 1 on.
     *
     * @param lines     of the letter
     * @param decisions the indexes of the headings' last lines
     * @return the indexes of their first ones; empty unless each heading has its number
     */
    static List<Integer> starts(List<TypedLine> lines, List<Integer> decisions) {
        List<Integer> starts = new ArrayList<>();
        int behind = 0;
        for (int decision : decisions) {
            int start = start(lines, decision, behind, starts.size() + 1);
            if (start < 0) {
                return List.of();
            }
            starts.add(start);
            behind = decision + 1;
        }
        return starts;
    }

    private static int start(List<TypedLine> lines, int decision, int from, int number) {
        for (int i = decision; i >= from; i--) {
            TypedLine line = lines.get(i);
            if (line.kind() == LineKind.TEXT && ItemNumber.of(line.line().text()) == number) {
                return i;
            }
            if (line.kind() != LineKind.TEXT && line.kind() != LineKind.PAGE_FURNITURE) {
                return -1;
            }
        }
        return -1;
    }

    /** The line without its number. */
    static TypedLine withoutNumber(TypedLine line) {
        String text = line.line().text();
        int number = text.length() - text.stripLeading().length();
        return line.beginningAt(Math.min(text.length(), ItemNumber.endAt(text + ' ', number)));
    }
}
