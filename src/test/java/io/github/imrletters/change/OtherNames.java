package io.github.imrletters.change;

import java.util.List;
import java.util.Optional;

/** Puts another name before the word 'guideline' of the reviewer's label. */
final class OtherNames {

    private OtherNames() {
    }

    static Optional<ChangedLetter> of(OriginalLetter letter, String label) {
        List<FormWords> labels = letter.words("REVIEWER_GUIDELINE");
        return labels.isEmpty() ? Optional.empty()
                : Optional.of(ChangedLetter.same(letter, Edit.apply(letter.text(), labels.stream().map(l -> l.by(label)).toList())));
    }
}
