package io.github.imrletters.growth;

import io.github.imrletters.ParserOptions;
import java.util.List;

/**
 * One thing, repeated in one spot.
 *
 * @param spot      where
 * @param words     what
 * @param separator what stands between two of them
 */
record Repeated(Spot spot, String words, String separator) {

    /** What can stand between. */
    static final List<String> SEPARATORS = List.of(" ", "\n", "\n\n", "\f", "", ", ", " and ", "; ", ". ", ": ", " (", "\n- ");
    /** The letter has some, too. */
    private static final int PAGES_OF_LETTER = 20;
    private static final int LINES_OF_LETTER = 1_000;

    /** As often as it takes for a text of so many characters, or for as many lines or pages as the options allow. */
    String text(int characters, ParserOptions options) {
        String unit = words + separator;
        int times = Math.max(1, characters / unit.length());
        int lines = (int) unit.chars().filter(c -> c == '\n').count();
        int pages = (int) unit.chars().filter(c -> c == '\f').count();
        times = lines == 0 ? times : Math.min(times, (options.maxLines() - LINES_OF_LETTER) / lines);
        times = pages == 0 ? times : Math.min(times, (options.maxPages() - PAGES_OF_LETTER) / pages);
        return spot.with(unit.repeat(times));
    }

    @Override
    public String toString() {
        return spot + " with '" + (words + separator).replace("\n", "\\n").replace("\f", "\\f") + "'";
    }
}
