package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.grammar.LetterParser;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.ParseTree;

/** Shows the trees of letters to tests of other packages. */
public final class LetterTrees {

    private LetterTrees() {
    }

    /** The tree of printed lines, classified as the standard form has them. */
    public static LetterParser.LetterContext of(List<String> printed) {
        return LetterTree.parse(Lines.typedWithDamage(Lines.of(printed.toArray(String[]::new))));
    }

    /** What is printed in the lines of a part. */
    public static String text(ParseTree part) {
        return LetterTree.lines(part).stream().map(line -> line.line().text()).collect(Collectors.joining(" "));
    }
}
