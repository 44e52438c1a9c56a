package io.github.imrletters.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read.
 *
 * @param number from 1; pages of a text are told by its form feeds
 * @param width  in points (1/72 inch), as the reader sees the page; {@code null} of a text
 * @param height likewise
 * @param lines  its printed lines in reading order; blank ones are none
 */
public record PrintedPage(int number, @Nullable Double width, @Nullable Double height, List<PrintedLine> lines)
        implements Serializable {

    /**
     * Copies the list.
     *
     * @param number {@link #number}
     * @param width  {@link #width}
     * @param height {@link #height}
     * @param lines  {@link #lines}; {@code null} is an empty list
     */
    public PrintedPage {
        lines = Lists.copy(lines);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
