package io.github.imrletters.change;

import java.util.List;

/** Additions of the kinds that may be looked at. */
final class OpenAdditions {

    private OpenAdditions() {
    }

    static List<Change> changes() {
        return List.of(
                Change.open("items numbered 1.", (letter, random) -> Additions.numbered(letter, false, number -> number + ". ")),
                Change.open("documents reviewed, bullets", (letter, random) -> Additions.documents(letter,
                        "The following relevant documents were reviewed and considered. These documents included:", "\u2022 ",
                        List.of("Application of Independent Medical Review (received 9/6/2017)",
                                "Utilization Review Determination (dated 8/30/2017)", "Medical Records from 9/25/2016 through 8/20/2017"))),
                Change.open("priority: Expedited", (letter, random) -> Additions.expedited(letter, "Expedited")),
                Change.open("outcome: Partially Overturned",
                        (letter, random) -> Additions.partiallyOverturned(letter, "Partially Overturned", random)),
                Change.open("two reviewers, each with the introduction", (letter, random) -> Additions.secondReviewer(letter,
                        "The Expert Reviewer has the following credentials:",
                        "The Expert Reviewer has the following credentials:\n", random)));
    }
}
