package io.github.imrletters.change;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Takes away the line's end or the blanks beside words of the form. */
final class Joints {

    private Joints() {
    }

    /** What stands behind words runs on behind something else than white space. */
    static Optional<ChangedLetter> behind(OriginalLetter letter, List<FormWords> words, String joint, Random random) {
        return Chance.one(random, words).map(w -> {
            int to = w.end();
            while (to < letter.text().length() && Character.isWhitespace(letter.text().charAt(to))) {
                to++;
            }
            return joined(letter, w.end(), to, joint);
        });
    }

    /** Words run on in the line of what stands before them. */
    static Optional<ChangedLetter> before(OriginalLetter letter, List<FormWords> words, String joint, Random random) {
        return Chance.one(random, words).map(w -> {
            int from = w.start();
            while (from > 0 && Character.isWhitespace(letter.text().charAt(from - 1))) {
                from--;
            }
            return joined(letter, from, w.start(), from == 0 ? "" : joint);
        });
    }

    private static ChangedLetter joined(OriginalLetter letter, int from, int to, String joint) {
        return ChangedLetter.same(letter, Edit.apply(letter.text(), List.of(new Edit(from, to, joint))));
    }
}
