package io.github.imrletters.internal.source;

/**
 * Where a printed line stands on its page, in points (1/72 inch) from the left and top edges of the page as it is seen: turned, and
 * cut to its crop box. Text that is seen to run another way than from left to right is
 * as if the page were turned for it, and {@link #turn()} tells how it is seen.
 *
 * <p>There is neither a top nor a bottom: the ascents and descents of the fonts are not read. By what the published letters' fonts say
 * of themselves, their characters reach up to 0.89 to 1.03 sizes above the baseline and 0.21 to 0.38 below it. A part of a line has
 * the place of the whole; its characters' edges are those from {@link Line#column()} on.
 *
 * @param left     the left edge of its first character
 * @param baseline the line that its characters stand on
 * @param right    the right edge of its last character
 * @param size     the size of its largest font; where PDFBox's stripper read it, of its first character's
 * @param edges    where each of its characters stands; {@code null} where its characters were not read one by one
 * @param turn     how the page that was turned for the text is seen; {@code null} where it is not turned
 */
public record Place(float left, float baseline, float right, float size, CharacterEdges edges, PageTurn turn) {
}
