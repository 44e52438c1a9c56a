package io.github.imrletters;

import io.github.imrletters.model.Coverage;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Places;
import io.github.imrletters.model.PrintedPage;
import io.github.imrletters.model.Recognition;
import io.github.imrletters.model.Severity;
import io.github.imrletters.model.UnrecognizedLine;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a letter. The letter is always there, possibly in part.
 *
 * @param letter      what could be read
 * @param pages       the pages as they were read, each with all its lines; empty unless {@link ParserOptions#withPlaces places were asked
 *                    for}
 * @param recognition what the text is. A text that is not there is none of these:
 *                    {@link UnreadableFileException.Reason#NO_TEXT} is thrown
 * @param coverage    how many of the printed lines were placed, read by nearness, or are in no record; not in the JSON
 */
public record ParseResult(Letter letter, List<PrintedPage> pages, Recognition recognition, Coverage coverage) implements Serializable {

    /**
     * Copies the list.
     *
     * @param letter      {@link #letter}
     * @param pages       {@link #pages}; {@code null} is an empty list
     * @param recognition {@link #recognition}
     * @param coverage    {@link #coverage}
     */
    public ParseResult {
        pages = pages == null ? List.of() : List.copyOf(pages);
        Objects.requireNonNull(recognition, "recognition");
        Objects.requireNonNull(coverage, "coverage");
    }

    /**
     * Where the letter's facts stand.
     *
     * @return the letter's places; {@code null} unless {@link ParserOptions#withPlaces they were asked for}
     */
    public @Nullable Places places() {
        return letter.places();
    }

    /**
     * What was missing, repeated or unclear.
     *
     * @return the letter's diagnostics, in its order
     */
    public List<Diagnostic> diagnostics() {
        return letter.diagnostics();
    }

    /**
     * The lines that are in none of the letter's other records.
     *
     * @return the letter's unrecognized lines, in its order
     */
    public List<UnrecognizedLine> unrecognizedLines() {
        return letter.unrecognizedLines();
    }

    /**
     * The strict way: the letter, if nothing was missing or unclear.
     *
     * @return the letter
     * @throws IncompleteLetterException if there is any diagnostic that is more than information
     */
    public Letter orElseThrow() {
        return letterUnless(diagnostics().stream().filter(d -> d.severity() != Severity.INFO).toList());
    }

    /**
     * The strict way for callers who know what they cannot do without.
     *
     * @param fatal the codes that the caller does not accept
     * @return the letter
     * @throws IncompleteLetterException if there is a diagnostic with one of the codes
     */
    public Letter orElseThrow(DiagnosticCode... fatal) {
        Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
        codes.addAll(Arrays.asList(fatal));
        return letterUnless(diagnostics().stream().filter(d -> codes.contains(d.code())).toList());
    }

    private Letter letterUnless(List<Diagnostic> unacceptable) {
        if (!unacceptable.isEmpty()) {
            throw new IncompleteLetterException(unacceptable);
        }
        return letter;
    }
}
