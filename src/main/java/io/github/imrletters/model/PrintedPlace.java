package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one printed line.
 *
 * @param page  from 1; pages of a text are told by its form feeds
 * @param line  which line of its page, from 1; in a text blank lines count, as an editor shows them
 * @param start the index of its first character in the line as printed. Of a text, that is the line as the text has it, in UTF-16;
 *              of a PDF, {@link PrintedLine#text()}
 * @param end   the index behind its last character, likewise
 * @param box   where it stands on the page; {@code null} of a text, and of characters whose edges are not known
 */
public record PrintedPlace(int page, int line, int start, int end, @Nullable Box box) implements Serializable {
}
