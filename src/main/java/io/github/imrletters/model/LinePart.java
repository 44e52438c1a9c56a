package io.github.imrletters.model;

import java.io.Serializable;

/**
 * What a part of a printed line was taken for. Outside its content stand the form's own words: a label, a title, an outcome.
 *
 * @param kind         the kind of line, by the name that it has in the letter's grammar, such as {@code RATIONALE}. A later version
 *                     may know more
 * @param start        the index of the part's first character in its line
 * @param end          the index behind its last character
 * @param contentStart the index of the first character of what is the letter's and not the form's
 * @param contentEnd   the index behind the last one; {@link #contentStart()} where the form's words are all
 */
public record LinePart(@Shown String kind, int start, int end, int contentStart, int contentEnd) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
