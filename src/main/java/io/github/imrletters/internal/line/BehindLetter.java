package io.github.imrletters.internal.line;

import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind the last rationale and is no text of it: the closing of a letter as mailed, by its words, and a page that another
 * hand added, by its title. Both begin where a sentence ended.
 */
public final class BehindLetter {

    /** What a title in capitals has at least; an abbreviation or two have less. */
    private static final int FEWEST_CAPITALS = 8;
    /** What programs print that put files behind each other: {@code ==> name <==}. */
    private static final String FILE_NAME_BEGINS = "==> ";
    private static final String FILE_NAME_ENDS = " <==";

    private BehindLetter() {
    }

    /**
     * Finds it.
     *
     * @param lines of a letter
     * @return the same lines where nothing is behind it
     */
    public static TypedLines mark(TypedLines lines) {
        List<TypedLine> all = lines.all();
        int rationale = lastPart(all);
        if (rationale < 0 || all.get(rationale).kind() != LineKind.RATIONALE) {
            return lines;
        }
        Line before = all.get(rationale).line();
        for (int i = rationale + 1; i < all.size(); i++) {
            TypedLine line = all.get(i);
            if (line.kind() != LineKind.TEXT) {
                continue;
            }
            if (begins(line.line(), before)) {
                return marked(lines, i);
            }
            before = line.line();
        }
        return lines;
    }

    private static int lastPart(List<TypedLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && (lines.get(last).kind() == LineKind.TEXT || lines.get(last).kind() == LineKind.PAGE_FURNITURE)) {
            last--;
        }
        return last;
    }

    private static boolean begins(Line line, Line before) {
        String text = line.text();
        boolean known = Closings.begin(text) || text.startsWith(FILE_NAME_BEGINS) && text.endsWith(FILE_NAME_ENDS)
                || line.page() > before.page() && isInCapitals(text);
        return known && !TextEnd.isOdd(before.text());
    }

    private static boolean isInCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
    }

    private static TypedLines marked(TypedLines lines, int from) {
        List<TypedLine> all = new ArrayList<>(lines.all());
        for (int i = from; i < all.size(); i++) {
            if (all.get(i).kind() == LineKind.TEXT) {
                all.set(i, all.get(i).as(LineKind.CLOSING));
            }
        }
        return new TypedLines(all.stream().filter(line -> line.kind() != LineKind.PAGE_FURNITURE).toList(), all);
    }
}
