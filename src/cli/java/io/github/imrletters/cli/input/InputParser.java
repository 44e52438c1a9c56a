package io.github.imrletters.cli.input;

import io.github.imrletters.ImrLetterException;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.LimitExceededException;
import io.github.imrletters.ParseResult;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.cli.input.Outcome.Failure;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.json.LetterJsonException;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Parses one input of the command line: its letters, or the reason why there is none. */
public final class InputParser {

    /** Codes of what fails before anything is parsed. */
    private static final String NOT_READ = "NOT_READ";
    private static final String LIMIT_EXCEEDED = "LIMIT_EXCEEDED";

    private static final String WARNED = "WARNED";
    private static final String NO_RECORD = "NO_RECORD";

    private final ImrLetterParser parser;
    private final boolean strict;

    /**
     * Makes ready.
     *
     * @param parser with the options of the call
     */
    public InputParser(ImrLetterParser parser) {
        this(parser, false);
    }

    private InputParser(ImrLetterParser parser, boolean strict) {
        this.parser = parser;
        this.strict = strict;
    }

    /**
     * The same, but for letters with a warning.
     *
     * @return counts them as unreadable
     */
    public InputParser strict() {
        return new InputParser(parser, true);
    }

    /** Reads bytes in one way or the other. */
    @FunctionalInterface
    private interface Reading {
        List<ParseResult> of(InputStream in, String path) throws IOException;
    }

    /**
     * Parses all letters of an input.
     *
     * @param input any
     * @return what became of it
     */
    public Outcome parse(Input input) {
        return parse(input, parser::parseAll);
    }

    /**
     * Parses an input as one letter; of several, the first, which tells that there are others.
     *
     * @param input any
     * @return what became of it
     */
    public Outcome parseFirst(Input input) {
        return parse(input, (in, path) -> List.of(parser.parse(in, path)));
    }

    private Outcome parse(Input input, Reading reading) {
        if (input.reason() != null) {
            return Outcome.failed(Status.UNREADABLE, NOT_READ, input.reason());
        }
        if (input.content() instanceof JsonLines.Line line) {
            return read(line);
        }
        try (InputStream in = input.content().open()) {
            return outcome(input, reading.of(in, input.path()));
        } catch (UnreadableFileException e) {
            return failed(input, Status.UNREADABLE, e.reason().name(), e.getMessage(), List.of());
        } catch (LimitExceededException e) {
            return failed(input, Status.UNREADABLE, LIMIT_EXCEEDED, e.getMessage(), List.of());
        } catch (ImrLetterException e) {
            return failed(input, Status.UNREADABLE, NOT_READ, e.getMessage(), List.of());
        } catch (IOException e) {
            return Outcome.failed(Status.UNREADABLE, NOT_READ, Reasons.of(e));
        }
    }

    private static Outcome read(JsonLines.Line line) {
        try {
            return Outcome.of(LetterJson.read(line.json()));
        } catch (LetterJsonException e) {
            return Outcome.failed(Status.UNREADABLE, NO_RECORD, e.getMessage());
        }
    }

    /** What is no letter is told by its diagnostic; a file of several letters has none. */
    private Outcome outcome(Input input, List<ParseResult> results) {
        Diagnostic refusal = results.size() > 1 ? null : results.get(0).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.NOT_AN_IMR_LETTER).findFirst().orElse(null);
        if (refusal != null) {
            return failed(input, Status.OTHER_DOCUMENT, refusal.code().name(), refusal.message(), results);
        }
        return strict && results.stream().map(ParseResult::letter).anyMatch(Outcome::isWarned)
                ? failed(input, Status.WARNED, WARNED, "it has warnings: " + warnings(results), results) : Outcome.of(results);
    }

    private static String warnings(List<ParseResult> results) {
        return results.stream().flatMap(result -> result.diagnostics().stream())
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(diagnostic -> diagnostic.code().name()).distinct().collect(Collectors.joining(", "));
    }

    private static Outcome failed(Input input, Status status, String code, String reason, List<ParseResult> results) {
        Fingerprint bytes = Fingerprint.of(input);
        return Outcome.failed(status, results, new Failure(code, reason, bytes.sha256(), bytes.count()));
    }
}
