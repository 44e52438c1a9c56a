package io.github.imrletters.internal.reflow;

import io.github.imrletters.internal.source.Line;

/** A part of a printed line that is to become text. */
public interface LinePart {

    /**
     * The line.
     *
     * @return as printed
     */
    Line line();

    /**
     * Where the part begins.
     *
     * @return the index of its first character in the line's text
     */
    int from();

    /**
     * Where the part ends.
     *
     * @return the index behind its last character
     */
    int to();
}
