package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** A letter as character recognition reads it: the form's words taken for others, the header table's rules as bars. */
final class Scan {

    private Scan() {
    }

    static ChangedLetter read(OriginalLetter letter, BiFunction<String, Random, String> confused, boolean bars, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (FormWords words : letter.words()) {
            if (words.part() == FormPart.HEADER_LABEL) {
                edits.add(Edit.insert(words.end(), bars ? " |" : ""));
            } else {
                edits.add(words.by(confused.apply(letter.text().substring(words.start(), words.end()), random)));
            }
        }
        return ChangedLetter.same(letter, Edit.apply(letter.text(), edits));
    }
}
