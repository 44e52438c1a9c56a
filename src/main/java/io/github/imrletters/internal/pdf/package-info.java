/**
 * Reads the printed lines of a PDF. PDFBox opens, decrypts and inflates the file and resolves its objects; the text is read
 * from the page contents here, by the fonts' own widths and encodings, so that no font is ever loaded or substituted.
 */
package io.github.imrletters.internal.pdf;
