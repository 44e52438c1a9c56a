package io.github.imrletters.model;

/**
 * What a text is. That there is no text at all is not among these: then there is no result, but an exception whose reason is
 * {@code NO_TEXT}. A later version may know more.
 */
public enum Recognition {
    /** A letter of a form that is known: {@link Letter#template()}. */
    KNOWN_FORM,
    /**
     * An IMR letter, told by words that only such letters have together, of a form that is not known. Parts that are printed as in a
     * known form are read, all else is in its unrecognized lines; {@link DiagnosticCode#FORM_UNKNOWN} tells what was found.
     */
    UNKNOWN_FORM,
    /** Another document. All its lines are unrecognized ones. */
    OTHER_DOCUMENT
}
