package io.github.imrletters.cli;

import io.github.imrletters.ImrLetterException;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Parses one input of the command line: the letter, or the reason why there is none. */
final class InputParser {

    /**
     * What became of an input.
     *
     * @param result     what was read, or {@code null}
     * @param reason     one line for a person, or {@code null} where there is a result
     * @param unreadable why the file cannot be read, or {@code null} where that is not why there is no result
     */
    record Outcome(ParseResult result, String reason, UnreadableFileException.Reason unreadable) {

        private static Outcome failed(String reason) {
            return new Outcome(null, reason, null);
        }

        /** The letter, or {@code null}. */
        Letter letter() {
            return result == null ? null : result.letter();
        }
    }

    private final ImrLetterParser parser;

    InputParser(ImrLetterParser parser) {
        this.parser = parser;
    }

    /** Refuses what is no letter. */
    Outcome parse(Inputs.Input input) {
        Outcome outcome = parseAnything(input);
        return outcome.result() == null ? outcome : refusingOthers(outcome);
    }

    /** Likewise, but takes what is no letter: that it was not known as one can be the fault. */
    Outcome parseAnything(Inputs.Input input) {
        if (input.reason() != null) {
            return Outcome.failed(input.reason());
        }
        try {
            return new Outcome(input.isStandardInput() ? parser.parse(System.in) : parseFile(input), null, null);
        } catch (UnreadableFileException e) {
            return new Outcome(null, e.getMessage(), e.reason());
        } catch (ImrLetterException e) {
            return Outcome.failed(e.getMessage());
        } catch (InvalidPathException e) {
            return Outcome.failed("the name has characters that this system's file names cannot have");
        } catch (IOException e) {
            return Outcome.failed(reason(e));
        }
    }

    private ParseResult parseFile(Inputs.Input input) throws IOException {
        try (InputStream file = Files.newInputStream(Path.of(input.name()))) {
            return parser.parse(file, input.path());
        }
    }

    private static Outcome refusingOthers(Outcome outcome) {
        for (Diagnostic diagnostic : outcome.result().diagnostics()) {
            if (diagnostic.code() == DiagnosticCode.NOT_AN_IMR_LETTER) {
                return Outcome.failed(diagnostic.message());
            }
        }
        return outcome;
    }

    /** One line for a person. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
