package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/** The kinds that damage words of the form: one of a part, or all of some parts at once. */
final class DamagedWords {

    private static final Set<FormPart> THOSE_THAT_CUT = EnumSet.of(FormPart.TITLE, FormPart.LABEL, FormPart.OUTCOME);

    private DamagedWords() {
    }

    /** Each damage at each part. */
    static List<Change> changes(List<Damage> damages, BiFunction<String, Change.Way, Change> made) {
        List<Change> changes = new ArrayList<>();
        for (Damage damage : damages) {
            for (FormPart part : FormPart.values()) {
                if (damage.damaged(part.sample(), new Random(0)).equals(part.sample())) {
                    continue;
                }
                changes.add(made.apply("one " + part + ": " + damage.words(), (letter, random) -> one(letter, part, damage, random)));
            }
            changes.add(made.apply("each label: " + damage.words(),
                    (letter, random) -> all(letter, EnumSet.of(FormPart.LABEL), damage, random)));
            changes.add(made.apply("each title, label and outcome: " + damage.words(),
                    (letter, random) -> all(letter, THOSE_THAT_CUT, damage, random)));
        }
        return changes;
    }

    private static Optional<ChangedLetter> one(OriginalLetter letter, FormPart part, Damage damage, Random random) {
        return Chance.one(random, letter.words(part)).map(words -> changed(letter, List.of(words), damage, random));
    }

    private static Optional<ChangedLetter> all(OriginalLetter letter, Set<FormPart> parts, Damage damage, Random random) {
        return Optional.of(changed(letter, letter.words().stream().filter(w -> parts.contains(w.part())).toList(), damage, random));
    }

    private static ChangedLetter changed(OriginalLetter letter, List<FormWords> words, Damage damage, Random random) {
        List<Edit> edits = words.stream()
                .map(w -> w.by(damage.damaged(letter.text().substring(w.start(), w.end()), random))).toList();
        return ChangedLetter.same(letter, Edit.apply(letter.text(), edits));
    }
}
