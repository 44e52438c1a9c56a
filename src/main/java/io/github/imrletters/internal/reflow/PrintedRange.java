package io.github.imrletters.internal.reflow;

import io.github.imrletters.internal.source.Line;

/**
 * A stretch of one printed line.
 *
 * @param line  the line, or the part of it that a passage was made from
 * @param start the index of its first character, counted in the whole printed line
 * @param end   the index behind its last character, counted likewise
 */
public record PrintedRange(Line line, int start, int end) {
}
