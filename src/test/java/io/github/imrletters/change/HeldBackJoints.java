package io.github.imrletters.change;

import java.util.List;

/** Words run together, of the kinds that are held back. */
final class HeldBackJoints {

    private HeldBackJoints() {
    }

    static List<Change> changes() {
        return List.of(
                Change.heldBack("one label at the end of the paragraph before it",
                        (letter, random) -> Joints.before(letter, letter.words(FormPart.LABEL), " ", random)),
                Change.heldBack("one title at the end of the paragraph before it",
                        (letter, random) -> Joints.before(letter, letter.words(FormPart.TITLE), " ", random)),
                Change.heldBack("one title and the sentence behind it on one line",
                        (letter, random) -> Joints.behind(letter, letter.words(FormPart.TITLE), " ", random)));
    }
}
