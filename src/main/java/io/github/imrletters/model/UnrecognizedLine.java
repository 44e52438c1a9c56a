package io.github.imrletters.model;

/**
 * A line of a letter that stands where no text is due and so is in no record.
 *
 * @param text as printed
 * @param page from 1
 * @param line from 1: in a PDF among the printed lines of the page, in a text among all lines of the text
 */
public record UnrecognizedLine(String text, int page, int line) {
}
