package io.github.imrletters.internal.pdf.content;

/**
 * A page as it is seen.
 *
 * @param number from 1
 * @param left   its left edge in its own coordinates
 * @param top    its top edge in its own coordinates
 */
record Page(int number, float left, float top) {
}
