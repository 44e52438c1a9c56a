package io.github.imrletters.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was read.
 *
 * @param number    which line of its page, from 1; in a text blank lines count, as an editor shows them
 * @param text      as printed, without white space at its end; {@link PrintedPlace#start()} and {@link PrintedPlace#end()} count its
 *                  characters
 * @param bold      whether its first word is set in bold; never, where the source does not tell
 * @param gapBefore whether more than the usual line spacing stands above it on the same page
 * @param box       where it stands on the page; {@code null} of a text, and where that is not known
 * @param parts     what it was taken for, from left to right: a fixed sentence can end on a line on which other text begins. Empty of
 *                  a text that is no letter
 */
public record PrintedLine(
        int number, String text, boolean bold, boolean gapBefore, @Nullable Box box, List<LinePart> parts) implements Serializable {

    /**
     * Copies the list.
     *
     * @param number    {@link #number}
     * @param text      {@link #text}
     * @param bold      {@link #bold}
     * @param gapBefore {@link #gapBefore}
     * @param box       {@link #box}
     * @param parts     {@link #parts}; {@code null} is an empty list
     */
    public PrintedLine {
        parts = Lists.copy(parts);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
