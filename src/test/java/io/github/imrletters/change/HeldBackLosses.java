package io.github.imrletters.change;

import java.util.List;
import java.util.stream.Stream;

/** Losses of the kinds that are held back. */
final class HeldBackLosses {

    private HeldBackLosses() {
    }

    static List<Change> changes() {
        return Stream.of(
                Change.heldBack("lost: a label", (letter, random) -> Losses.words(letter, letter.words(FormPart.LABEL), "", random)),
                Change.heldBack("lost: a label's line", (letter, random) -> Losses.lines(letter, letter.words(FormPart.LABEL), random)),
                Change.heldBack("lost: a label and its text", (letter, random) -> Losses.labelled(letter, random)),
                Change.heldBack("lost: a header label",
                        (letter, random) -> Losses.words(letter, letter.words(FormPart.HEADER_LABEL), "", random)),
                Change.heldBack("lost: an outcome", (letter, random) -> Losses.words(letter, letter.words(FormPart.OUTCOME), "", random)),
                Change.heldBack("lost: an outcome for another unknown one", (letter, random) -> Losses.unknownOutcome(letter,
                        Chance.one(random, "Modified", "Withdrawn", "Not determined"), random)),
                Change.heldBack("a strange paragraph between introduction and first heading", (letter, random) -> Losses.strangerBehind(
                        letter, letter.words("ISSUES_INTRO"), "Pages of this copy were scanned by the clinic's own office.")))
                .map(change -> change.with(Goal.TOLD)).toList();
    }
}
