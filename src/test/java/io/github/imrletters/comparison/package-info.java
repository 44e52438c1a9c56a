/**
 * Our own reading of PDF files beside that of PDFBox's stock stripper:
 * {@link io.github.imrletters.comparison.CompareWithStock}.
 */
package io.github.imrletters.comparison;
