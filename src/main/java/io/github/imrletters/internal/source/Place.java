package io.github.imrletters.internal.source;

/**
 * Where a line stands on its page, in points (1/72 inch) from the page's left and top edges.
 *
 * @param left     the left edge of its first character
 * @param baseline the line that its characters stand on
 * @param right    the right edge of its last character
 * @param size     the size of its largest font
 * @param edges    where each of its characters stands; {@code null} where its characters were not read one by one
 */
public record Place(float left, float baseline, float right, float size, CharacterEdges edges) {
}
