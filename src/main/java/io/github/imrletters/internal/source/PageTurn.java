package io.github.imrletters.internal.source;

/**
 * How a page is seen on which text does not run from left to right.
 *
 * @param degrees by how much it is turned to the right against its text: 90, 180 or 270
 * @param width   of the page as its text has it, in points (1/72 inch)
 * @param height  likewise
 */
public record PageTurn(int degrees, float width, float height) {
}
