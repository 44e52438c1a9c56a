package io.github.imrletters.internal.grammar.early;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.grammar.EarlyLetterParser;
import io.github.imrletters.internal.line.FormPhrases;
import io.github.imrletters.internal.line.RunningClassifier;
import io.github.imrletters.internal.line.TypedLine;
import java.util.List;

/** Shows the lines and trees of letters of 2013 to tests of other packages. */
public final class EarlyTrees {

    private EarlyTrees() {
    }

    /** Printed lines with their kinds, in the words of a form's file. */
    public static List<TypedLine> typed(String words, List<String> printed) {
        return RunningClassifier.classify(Lines.of(printed.toArray(String[]::new)), new FormPhrases(words)).all();
    }

    /** Their tree. */
    public static EarlyLetterParser.LetterContext of(String words, List<String> printed) {
        return EarlyLetterMapper.parse(typed(words, printed));
    }
}
