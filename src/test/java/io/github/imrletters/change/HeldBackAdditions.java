package io.github.imrletters.change;

import java.util.List;

/** Additions of the kinds that are held back. */
final class HeldBackAdditions {

    private HeldBackAdditions() {
    }

    static List<Change> changes() {
        return List.of(
                Change.heldBack("items numbered 1)", (letter, random) -> Additions.numbered(letter, false, number -> number + ") ")),
                Change.heldBack("a single item numbered", (letter, random) -> {
                    String behind = Chance.one(random, ". ", ") ");
                    return Additions.numbered(letter, true, number -> number + behind);
                }),
                Change.heldBack("documents reviewed, hyphens", (letter, random) -> Additions.documents(letter,
                        "The following relevant documents received from the interested parties and the documents provided with the\n"
                                + "application were reviewed and considered. These documents included:", "- ",
                        List.of("Application of Independent Medical Review", "Utilization Review Determination from Golden Bear Claims",
                                "Employee medical records from Dr. A. Example and Example Clinic", "MTUS"))),
                Change.heldBack("priority: EXPEDITED", (letter, random) -> Additions.expedited(letter, "EXPEDITED")),
                Change.heldBack("outcome: Partially overturned", (letter, random) -> Additions.partiallyOverturned(letter,
                        Chance.one(random, "Partially overturned", "PARTIALLY OVERTURNED", "\nPartially Overturned"), random)),
                Change.heldBack("two reviewers, one introduction", (letter, random) -> Additions.secondReviewer(letter,
                        Chance.one(random, "The Expert Reviewers have the following credentials:",
                                "The expert reviewers have the following credentials:"), "", random)));
    }
}
