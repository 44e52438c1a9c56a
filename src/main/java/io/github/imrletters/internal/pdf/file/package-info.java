/**
 * Opens PDF files: objects, decryption, decoded streams. All of it is PDFBox, extended where it lets itself be extended to work
 * less, and to tell what it could not read.
 */
package io.github.imrletters.internal.pdf.file;
