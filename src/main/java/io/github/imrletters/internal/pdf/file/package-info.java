/**
 * Opens PDF files: objects, decryption, decoded streams. All of it is PDFBox, extended where it lets itself be extended to work
 * less, to tell what it could not read, and to count what it takes before it takes it.
 */
package io.github.imrletters.internal.pdf.file;
