/**
 * Reads the printed lines of a PDF, in one of two ways. The own way: {@link io.github.imrletters.internal.pdf.file file} opens the
 * file, {@link io.github.imrletters.internal.pdf.font font} tells what its fonts' codes mean, and
 * {@link io.github.imrletters.internal.pdf.content content} reads the text of its pages; no font is ever loaded or substituted.
 * Where one of these rooms meets something that it does not understand for certain, the other way: PDFBox's stripper reads the file.
 */
package io.github.imrletters.internal.pdf;
