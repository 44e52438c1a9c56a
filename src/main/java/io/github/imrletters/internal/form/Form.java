package io.github.imrletters.internal.form;

import io.github.imrletters.internal.grammar.letter.LetterParts;
import io.github.imrletters.internal.grammar.letter.Reading;
import io.github.imrletters.internal.line.TypedLines;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Template;
import java.util.List;

/** A printed form of the letter, whole. */
interface Form {

    /** How far a text shows a form, from less to more. */
    enum Evidence {
        /** Nothing of it. */
        NONE,
        /** What only these letters have, but nothing that is this form's own. */
        LETTER,
        /** What is this form's own. */
        FORM
    }

    /** The form's name in the record. */
    Template template();

    /** The lines of a text as this form sees them. */
    TypedLines lines(List<Line> printed);

    /**
     * The same lines, with what damaged words of the form show too.
     *
     * @param exact the lines as exact words show them
     * @return the same where nothing is damaged
     */
    default TypedLines withDamage(TypedLines exact) {
        return exact;
    }

    /** How far they show this form. */
    Evidence evidence(TypedLines lines);

    /** Reads a letter that shows at least some evidence. */
    LetterParts read(TypedLines lines, Reading reading);
}
