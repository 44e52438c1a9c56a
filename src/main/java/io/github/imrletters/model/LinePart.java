package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a printed line was taken for. Outside its content stand the form's own words: a label, a title, an outcome.
 *
 * @param kind         the kind of line, by the name that it has in the letter's grammar, such as {@code RATIONALE}. A later version
 *                     may know more
 * @param start        the index of the part's first character in its line
 * @param end          the index behind its last character
 * @param contentStart the index of the first character of what is the letter's and not the form's
 * @param contentEnd   the index behind the last one; {@link #contentStart()} where the form's words are all
 * @param rule         the rule of the letter's grammar that took the part, or the alternative of it where that has a name of its own,
 *                     such as {@code rationale} or {@code headingOfOneLine}. A later version may know more. {@code null} of page
 *                     furniture, which no rule takes
 * @param distance     how many letters differ from the form's words: 0 where only letters differ that scanners take for each other, or
 *                     where the words stand out of their place or only their place tells what they are; {@code null} where they were
 *                     read exactly
 */
public record LinePart(@Shown String kind, int start, int end, int contentStart, int contentEnd, @Nullable @Shown String rule,
        @Nullable Integer distance) implements Serializable {

    /**
     * Makes a part that was read exactly, without its rule.
     *
     * @param kind         {@link #kind}
     * @param start        {@link #start}
     * @param end          {@link #end}
     * @param contentStart {@link #contentStart}
     * @param contentEnd   {@link #contentEnd}
     */
    public LinePart(String kind, int start, int end, int contentStart, int contentEnd) {
        this(kind, start, end, contentStart, contentEnd, null, null);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
