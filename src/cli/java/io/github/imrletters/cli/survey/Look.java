package io.github.imrletters.cli.survey;

import io.github.imrletters.ParseResult;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.Coverage;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Recognition;
import io.github.imrletters.model.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a survey keeps of one letter or other file: little, so that many can be under way.
 *
 * @param kind        what it is: the name of its form, or one of the constants here
 * @param isLetter    whether it is an IMR letter
 * @param year        of a letter, when it was decided, or else its case's; {@code null} where neither is known
 * @param codes       of a letter, its diagnostics' codes, each once
 * @param coverage    how far it was read; {@code null} where there is no text
 * @param identity    of a letter, what tells it from others, if that is known
 * @param unplaced    of a letter, the lines that are in no record
 */
public record Look(String kind, boolean isLetter, Integer year, Set<DiagnosticCode> codes, Coverage coverage, Identity identity,
        List<UnplacedLine> unplaced) {

    static final String UNKNOWN_FORM = "unknown form";
    static final String OTHER_DOCUMENT = "another document";
    static final String NO_TEXT = "no text";
    static final String UNREADABLE = "unreadable";

    private static final int CENTURY = 2000;

    /**
     * Looks at what was read.
     *
     * @param file   where, for a person
     * @param result what
     * @return what is kept of it
     */
    public static Look at(String file, ParseResult result) {
        if (result.recognition() == Recognition.OTHER_DOCUMENT) {
            return new Look(OTHER_DOCUMENT, false, null, Set.of(), result.coverage(), null, List.of());
        }
        Letter letter = result.letter();
        Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
        result.diagnostics().stream().map(Diagnostic::code).forEach(codes::add);
        List<UnplacedLine> unplaced = result.unrecognizedLines().stream()
                .map(line -> new UnplacedLine(LineShape.shown(line.text()), file, line.page(), line.line())).toList();
        return new Look(letter.template() == null ? UNKNOWN_FORM : letter.template().name(), true, year(letter.caseHeader()), codes,
                result.coverage(), Identity.of(letter.caseHeader(), result.unrecognizedLines()), unplaced);
    }

    /**
     * Of a file of which nothing was read.
     *
     * @param hasNoText whether that is why
     * @return that it is there
     */
    public static Look withoutResult(boolean hasNoText) {
        return new Look(hasNoText ? NO_TEXT : UNREADABLE, false, null, Set.of(), null, null, List.of());
    }

    private static Integer year(CaseHeader header) {
        if (header != null && header.decisionDate() != null) {
            return header.decisionDate().getYear();
        }
        String number = header == null ? null : header.caseNumber();
        return number != null && number.matches("[A-Z]{2}\\d{2}-.*") ? CENTURY + Integer.parseInt(number.substring(2, 4)) : null;
    }

    boolean has(Severity severity) {
        return codes.stream().anyMatch(code -> code.severity() == severity);
    }
}
