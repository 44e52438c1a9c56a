package io.github.imrletters.change;

/**
 * A paragraph of a letter that is printed anew.
 *
 * @param kind what it is
 * @param form the form's words: a title, a label or an outcome; empty of a text
 * @param text the letter's words; empty of a title
 */
record Block(Kind kind, String form, String text) {

    /** What a paragraph is. */
    enum Kind {
        /** The case header: it is printed from the record. */
        HEADER,
        /** A title of a section. */
        TITLE,
        /** Text, an introduction among it. */
        TEXT,
        /** A label and the text behind it. */
        LABELLED,
        /** A request and its outcome. */
        HEADING
    }
}
