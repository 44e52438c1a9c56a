package io.github.imrletters.internal.source;

import java.util.Arrays;

/**
 * Where the characters of a printed line stand, in points (1/72 inch) from the page's left edge. Letters that were one character
 * on the page, such as a ligature's, all begin where it begins, and only the last of them has a width. A character ends where the
 * next one begins, spaces between words included.
 */
public final class CharacterEdges {

    private final float[] edges;

    /**
     * Makes the edges of a line; the array is theirs from then on.
     *
     * @param edges the left edge of each character, and last the right edge of the last one
     */
    public CharacterEdges(float[] edges) {
        this.edges = edges;
    }

    /**
     * How many characters there are.
     *
     * @return their number
     */
    public int size() {
        return edges.length - 1;
    }

    /**
     * The left edge of a character.
     *
     * @param index the character's index in the line's text
     * @return points from the page's left edge
     */
    public float left(int index) {
        return edges[index];
    }

    /**
     * The right edge of a character.
     *
     * @param index the character's index in the line's text
     * @return points from the page's left edge
     */
    public float right(int index) {
        return edges[index + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterEdges that && Arrays.equals(edges, that.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return Arrays.toString(edges);
    }
}
