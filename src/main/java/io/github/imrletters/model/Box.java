package io.github.imrletters.model;

import java.io.Serializable;

/**
 * A stretch of a page as the reader sees the page, in points (1/72 inch) from its upper left corner, to a tenth. The heights of
 * characters are not read: top and bottom are where those of the letters' fonts reach at most, 0.9 font sizes above the line they
 * stand on and 0.25 below it. A page's own unit of measure, which some PDFs of large drawings have, is not heeded.
 *
 * @param left   the left edge
 * @param top    the upper edge
 * @param right  the right edge
 * @param bottom the lower edge
 */
public record Box(double left, double top, double right, double bottom) implements Serializable {
}
