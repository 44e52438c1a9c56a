package io.github.imrletters.cli.input;

import io.github.imrletters.ImrLetterException;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.LimitExceededException;
import io.github.imrletters.ParseResult;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.json.LetterJsonException;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses one input of the command line: its letters, or the reason why there is none. */
public final class InputParser {

    /** Codes of what fails before anything is parsed. */
    private static final String NOT_READ = "NOT_READ";
    private static final String LIMIT_EXCEEDED = "LIMIT_EXCEEDED";

    /** The parser's option for the time that an input may take. */
    private static final String OF_TIME = "maxMillis";
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
            return unread(input, NOT_READ, input.reason());
        }
        try (InputStream in = input.content().open()) {
            return input.content() instanceof Bytes bytes && bytes.isJson() ? outcome(input, LetterJson.read(in))
                    : outcome(input, reading.of(in, input.path()));
        } catch (LetterJsonException e) {
            // Where an object stands in its file is part of its name; the line within it would be a second number.
            return unread(input, NO_RECORD, e.getMessage().replace(", line " + e.line(), ""));
        } catch (UnreadableFileException e) {
            return unread(input, e.reason().name(), e.getMessage());
        } catch (LimitExceededException e) {
            if (e.option().equals(OF_TIME)) {
                return Losses.late(input, Duration.ofMillis(e.limit()));
            }
            // The options of the library are none of the command line.
            return unread(input, LIMIT_EXCEEDED, e.getMessage().replace("; option " + e.option() + " raises the limit", ""));
        } catch (ImrLetterException e) {
            return unread(input, NOT_READ, e.getMessage());
        } catch (IOException e) {
            return unread(input, NOT_READ, Reasons.of(e));
        }
    }

    private Outcome outcome(Input input, Letter letter) {
        return strict && Outcome.isWarned(letter) ? warned(input, letter.diagnostics().stream(), List.of()) : Outcome.of(letter);
    }

    /** What is no letter is told by its diagnostic; a file of several letters has none. */
    private Outcome outcome(Input input, List<ParseResult> results) {
        Diagnostic refusal = results.size() > 1 ? null : results.get(0).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.NOT_AN_IMR_LETTER).findFirst().orElse(null);
        if (refusal != null) {
            return failed(input, Status.OTHER_DOCUMENT, refusal.code().name(), refusal.message(), results);
        }
        return strict && results.stream().map(ParseResult::letter).anyMatch(Outcome::isWarned)
                ? warned(input, results.stream().flatMap(result -> result.diagnostics().stream()), results) : Outcome.of(results);
    }

    private static Outcome warned(Input input, Stream<Diagnostic> diagnostics, List<ParseResult> results) {
        String codes = diagnostics.filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(diagnostic -> diagnostic.code().name()).distinct().collect(Collectors.joining(", "));
        return failed(input, Status.WARNED, WARNED, "it has warnings: " + codes, results);
    }

    private static Outcome unread(Input input, String code, String reason) {
        return failed(input, Status.UNREADABLE, code, reason, List.of());
    }

    private static Outcome failed(Input input, Status status, String code, String reason, List<ParseResult> results) {
        return Outcome.failed(status, results, code, reason, Fingerprint.of(input));
    }
}
