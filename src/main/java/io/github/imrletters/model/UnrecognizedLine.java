package io.github.imrletters.model;

import java.io.Serializable;

/**
 * A line of a letter that stands where no text is due and so is in no other record.
 *
 * @param page from 1; pages of a text are told by its form feeds
 * @param line which line of its page, from 1; in a text blank lines count, as an editor shows them
 * @param text as printed
 */
public record UnrecognizedLine(int page, int line, String text) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
