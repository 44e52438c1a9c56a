package io.github.imrletters.change;

import java.util.List;

/** Other names of the reviewer's organization, of the kinds that are held back. */
final class HeldBackNames {

    private HeldBackNames() {
    }

    static List<Change> changes() {
        return List.of(
                Change.heldBack("label: Expert Reviewer guideline",
                        (letter, random) -> OtherNames.of(letter, "Expert Reviewer guideline:")),
                Change.heldBack("label: Maximus Guideline", (letter, random) -> OtherNames.of(letter, "Maximus Guideline:")),
                Change.heldBack("label: another unknown name before 'guideline'", (letter, random) -> OtherNames.of(letter,
                        Chance.one(random, "Golden Bear Medical Review, Inc. guideline:", "Dispute Panel guideline:")))
                        .with(Goal.READ_AND_TOLD));
    }
}
