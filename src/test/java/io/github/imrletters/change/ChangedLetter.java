package io.github.imrletters.change;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A letter that was changed.
 *
 * @param text       its text
 * @param expected   the record to be read of it
 * @param paragraphs whether it still shows where the paragraphs of a text end
 */
record ChangedLetter(String text, ObjectNode expected, boolean paragraphs) {

    /** A letter whose record is to stay the same. */
    static ChangedLetter same(OriginalLetter letter, String text) {
        return new ChangedLetter(text, letter.record(), true);
    }
}
