package io.github.imrletters.model;

/**
 * A line of a letter that stands where no text is due and so is in no other record.
 *
 * @param page from 1
 * @param line from 1: in a PDF among the printed lines of the page, in a text among all lines of the text
 * @param text as printed
 */
public record UnrecognizedLine(int page, int line, String text) {
}
