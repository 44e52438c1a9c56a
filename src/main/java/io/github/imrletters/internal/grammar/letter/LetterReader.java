package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.line.LineClassifier;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Source;
import io.github.imrletters.model.UnrecognizedLine;
import java.util.List;

/** Reads a letter from its printed lines: kinds of lines, structure, records. */
public final class LetterReader {

    private LetterReader() {
    }

    /**
     * What was read.
     *
     * @param letter            the letter, possibly in part
     * @param unrecognizedLines the lines that are in none of its records
     */
    public record Reading(Letter letter, List<UnrecognizedLine> unrecognizedLines) {
    }

    /**
     * Reads a letter.
     *
     * @param lines       its printed lines in reading order
     * @param source      where they come from
     * @param diagnostics where to say what is missing, repeated or unclear
     * @return the letter and what is in none of its records
     */
    public static Reading read(List<Line> lines, Source source, DiagnosticCollector diagnostics) {
        return read(lines, source, diagnostics, FactReaders.ALL);
    }

    static Reading read(List<Line> lines, Source source, DiagnosticCollector diagnostics, FactReaders facts) {
        List<TypedLine> typed = LineClassifier.classify(lines);
        LetterMapper mapper = new LetterMapper(source, typed, diagnostics, facts);
        Letter letter = mapper.letter(LetterTree.parse(typed));
        return new Reading(letter, mapper.unrecognizedLines());
    }
}
