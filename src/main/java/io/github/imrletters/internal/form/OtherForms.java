package io.github.imrletters.internal.form;

import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;

/** Titles that no letter of the standard form has, though letters of other forms have some of its own titles too. */
final class OtherForms {

    private static final FixedWords[] TITLES = WordFile.rows(LineKind.class, "titles-of-other-forms.tsv", 1).stream()
            .map(row -> new FixedWords(row.get(0))).toArray(FixedWords[]::new);

    private OtherForms() {
    }

    static boolean haveTitle(TypedLine line) {
        if (line.kind() == LineKind.TEXT) {
            for (FixedWords title : TITLES) {
                if (title.equalTo(line.line().text())) {
                    return true;
                }
            }
        }
        return false;
    }
}
