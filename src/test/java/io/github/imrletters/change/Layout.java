package io.github.imrletters.change;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes the white space of a letter's lines. */
final class Layout {

    private Layout() {
    }

    static ChangedLetter eachLine(OriginalLetter letter, UnaryOperator<String> change) {
        List<String> lines = Arrays.asList(letter.text().split("\n", -1));
        return ChangedLetter.same(letter, lines.stream().map(change).collect(Collectors.joining("\n")));
    }

    /** Paragraphs stay apart: a blank line becomes two. */
    static ChangedLetter doubleSpaced(OriginalLetter letter) {
        return ChangedLetter.same(letter, letter.text().replace("\n", "\n\n"));
    }

    static ChangedLetter replaced(OriginalLetter letter, String what, String by) {
        return ChangedLetter.same(letter, letter.text().replace(what, by));
    }
}
