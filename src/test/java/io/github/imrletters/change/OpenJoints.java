package io.github.imrletters.change;

import java.util.List;

/** Words run together, of the kinds that may be looked at. */
final class OpenJoints {

    private OpenJoints() {
    }

    static List<Change> changes() {
        return List.of(
                Change.open("one label glued to the text behind it",
                        (letter, random) -> Joints.behind(letter, letter.words(FormPart.LABEL), "", random)),
                Change.open("one outcome and the next label on one line",
                        (letter, random) -> Joints.behind(letter, letter.words(FormPart.OUTCOME), " ", random)));
    }
}
