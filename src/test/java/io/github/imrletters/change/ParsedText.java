package io.github.imrletters.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What is parsed of a text.
 *
 * @param record   the letter's facts as JSON
 * @param warnings the codes of its warnings and errors, each as often as it was given
 */
record ParsedText(ObjectNode record, List<DiagnosticCode> warnings) {

    private static final ImrLetterParser PARSER = new ImrLetterParser();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NO_FACTS = List.of(
            "source", "diagnostics", "unrecognizedLines", "places", "schemaVersion");

    static ParsedText of(String text) {
        return of(PARSER.parseText(text).letter());
    }

    static ParsedText of(Letter letter) {
        List<DiagnosticCode> warnings = letter.diagnostics().stream()
                .filter(d -> d.severity() != Severity.INFO).map(Diagnostic::code).toList();
        try {
            ObjectNode record = (ObjectNode) JSON.readTree(LetterJson.write(letter));
            record.remove(NO_FACTS);
            return new ParsedText(record, warnings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is written as JSON is JSON", e);
        }
    }

    /** Whether it has a warning that another one has not. */
    boolean warnsMoreThan(ParsedText other) {
        List<DiagnosticCode> more = new ArrayList<>(warnings);
        other.warnings.forEach(more::remove);
        return !more.isEmpty();
    }
}
