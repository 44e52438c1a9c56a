package io.github.imrletters.internal.source;

/**
 * The size of a page as it is seen: turned, and cut to its crop box.
 *
 * @param width  in points (1/72 inch)
 * @param height likewise
 */
public record PageSize(float width, float height) {
}
