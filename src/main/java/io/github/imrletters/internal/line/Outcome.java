package io.github.imrletters.internal.line;

import io.github.imrletters.model.Decision;

/**
 * The outcome at the end of a heading.
 *
 * @param decision what it means; {@code null} where its words are not known
 * @param colon    the index of the colon before it in its line, or -1 where the colon ends the line before
 * @param start    the index of its first character in its line
 * @param end      the index behind its last character
 */
public record Outcome(Decision decision, int colon, int start, int end) {

    /** Whether it stands alone on its line, the heading's colon before it. */
    boolean isAlone() {
        return colon < 0;
    }
}
