package io.github.imrletters.change;

import java.util.List;

/** Other names of the reviewer's organization, of the kinds that may be looked at. */
final class OpenNames {

    private OpenNames() {
    }

    static List<Change> changes() {
        return List.of(
                Change.open("label: IMRO guideline", (letter, random) -> OtherNames.of(letter, "IMRO guideline:")),
                Change.open("label: Physician Reviewer guideline",
                        (letter, random) -> OtherNames.of(letter, "Physician Reviewer guideline:")),
                Change.open("label: an unknown name before 'guideline'",
                        (letter, random) -> OtherNames.of(letter, "Acme Review guideline:")).with(Goal.READ_AND_TOLD));
    }
}
