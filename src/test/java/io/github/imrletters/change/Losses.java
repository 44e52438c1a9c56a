package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Takes something away from a letter, or puts something into it that is none of its parts. */
final class Losses {

    private Losses() {
    }

    /** Words of the form. */
    static Optional<ChangedLetter> words(OriginalLetter letter, List<FormWords> words, String instead, Random random) {
        return Chance.one(random, words).map(w -> edited(letter, w.by(instead)));
    }

    /** An outcome, for a word that is none. */
    static Optional<ChangedLetter> unknownOutcome(OriginalLetter letter, String word, Random random) {
        return Chance.one(random, letter.words(FormPart.OUTCOME)).map(outcome -> edited(letter, outcome.wordBy(letter.text(), word)));
    }

    /** The lines on which words of the form stand. */
    static Optional<ChangedLetter> lines(OriginalLetter letter, List<FormWords> words, Random random) {
        return Chance.one(random, words).map(w -> edited(letter, new Edit(lineStart(letter, w.start()), lineEnd(letter, w.end()), "")));
    }

    /** A label with all that belongs to it. */
    static Optional<ChangedLetter> labelled(OriginalLetter letter, Random random) {
        List<Integer> labelled = letter.words().isEmpty() ? List.of() : IntStream.range(0, letter.parts().size())
                .filter(i -> letter.parts().get(i).isLabelled()).boxed().toList();
        return Chance.one(random, labelled)
                .map(part -> edited(letter, new Edit(letter.parts().get(part).start(), letter.endOf(part), "")));
    }

    /** A heading with its outcome. */
    static Optional<ChangedLetter> heading(OriginalLetter letter, Random random) {
        List<Edit> headings = new ArrayList<>();
        int start = -1;
        for (PlacedPart part : letter.words().isEmpty() ? List.<PlacedPart>of() : letter.parts()) {
            start = part.isOfHeading() && start < 0 ? part.start() : start;
            if (part.kind().equals("DECISION")) {
                headings.add(new Edit(start, part.end(), ""));
                start = -1;
            }
        }
        return Chance.one(random, headings).map(edit -> edited(letter, edit));
    }

    /** A paragraph put before words of the form. */
    static Optional<ChangedLetter> strangerBefore(OriginalLetter letter, List<FormWords> words, String paragraph) {
        return words.stream().findFirst().map(w -> edited(letter, Edit.insert(lineStart(letter, w.start()), paragraph + "\n\n")));
    }

    /** A paragraph put behind words of the form. */
    static Optional<ChangedLetter> strangerBehind(OriginalLetter letter, List<FormWords> words, String paragraph) {
        return words.stream().findFirst().map(w -> edited(letter, Edit.insert(w.end(), "\n\n" + paragraph + "\n")));
    }

    private static ChangedLetter edited(OriginalLetter letter, Edit edit) {
        return ChangedLetter.same(letter, Edit.apply(letter.text(), List.of(edit)));
    }

    private static int lineStart(OriginalLetter letter, int at) {
        int start = at;
        while (start > 0 && "\n\f".indexOf(letter.text().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int lineEnd(OriginalLetter letter, int at) {
        int end = letter.text().indexOf('\n', at);
        return end < 0 ? letter.text().length() : end;
    }
}
