/**
 * Reads page contents: cuts them into operands and operators, follows those that show or move text, and puts the characters
 * together to printed lines.
 */
package io.github.imrletters.internal.pdf.content;
