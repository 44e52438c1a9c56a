package io.github.imrletters.change;

import java.util.List;
import java.util.stream.Stream;

/** Losses of the kinds that may be looked at. */
final class OpenLosses {

    private OpenLosses() {
    }

    static List<Change> changes() {
        return Stream.of(
                Change.open("lost: a title", (letter, random) -> Losses.words(letter, letter.words(FormPart.TITLE), "", random)),
                Change.open("lost: a heading", (letter, random) -> Losses.heading(letter, random)),
                Change.open("lost: a header row", (letter, random) -> Losses.lines(letter, letter.words(FormPart.HEADER_LABEL), random)),
                Change.open("lost: an introduction",
                        (letter, random) -> Losses.words(letter, letter.words(FormPart.INTRODUCTION), "", random)),
                Change.open("lost: an outcome for an unknown one",
                        (letter, random) -> Losses.unknownOutcome(letter, "Remanded", random)),
                Change.open("a strange paragraph before the first section", (letter, random) -> Losses.strangerBefore(letter,
                        letter.words(FormPart.TITLE), "This copy was prepared for the file of the county's archive.")))
                .map(change -> change.with(Goal.TOLD)).toList();
    }
}
