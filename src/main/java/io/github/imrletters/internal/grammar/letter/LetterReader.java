package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.line.LineClassifier;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Source;
import java.util.List;

/** Reads a letter from its printed lines: kinds of lines, structure, records. */
public final class LetterReader {

    private LetterReader() {
    }

    /**
     * Reads a letter.
     *
     * @param lines       its printed lines in reading order
     * @param source      where they come from
     * @param diagnostics where to say what is missing, repeated or unclear
     * @return the letter, possibly in part
     */
    public static Letter read(List<Line> lines, Source source, DiagnosticCollector diagnostics) {
        return read(lines, source, diagnostics, FactReaders.ALL);
    }

    static Letter read(List<Line> lines, Source source, DiagnosticCollector diagnostics, FactReaders facts) {
        List<TypedLine> typed = LineClassifier.classify(lines);
        return new LetterMapper(source, typed, diagnostics, facts).letter(LetterTree.parse(typed));
    }
}
