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
import java.util.ArrayList;
import java.util.List;

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

    /**
     * What became of an input that may hold several letters.
     *
     * @param letters what was read; empty where nothing was
     * @param reason  one line for a person, or {@code null} where there are letters
     */
    record Outcomes(List<Letter> letters, String reason) {
    }

    /**
     * What is in an input, letters or not.
     *
     * @param results    what was read; empty where nothing was
     * @param reason     one line for a person, or {@code null} where there are results
     * @param unreadable why the file cannot be read, or {@code null} where that is not why there is no result
     */
    record Everything(List<ParseResult> results, String reason, UnreadableFileException.Reason unreadable) {
    }

    /** Reads an input in one way or the other. */
    @FunctionalInterface
    private interface Reading {
        void of(InputStream in, String path) throws IOException;
    }

    private final ImrLetterParser parser;

    InputParser(ImrLetterParser parser) {
        this.parser = parser;
    }

    /** Refuses what is no letter. */
    Outcome parse(Inputs.Input input) {
        Outcome outcome = parseAnything(input);
        Diagnostic refusal = outcome.result() == null ? null : refusal(outcome.result());
        return refusal == null ? outcome : Outcome.failed(refusal.message());
    }

    /** Likewise, but takes what is no letter: that it was not known as one can be the fault. */
    Outcome parseAnything(Inputs.Input input) {
        List<ParseResult> results = new ArrayList<>(1);
        Outcome failure = read(input, (in, path) -> results.add(parser.parse(in, path)));
        return failure == null ? new Outcome(results.get(0), null, null) : failure;
    }

    /** Reads all letters of an input, and refuses what is none. */
    Outcomes parseAll(Inputs.Input input) {
        Everything everything = parseAllOfAnything(input);
        List<ParseResult> results = everything.results();
        if (results.isEmpty()) {
            return new Outcomes(List.of(), everything.reason());
        }
        Diagnostic refusal = results.size() > 1 ? null : refusal(results.get(0));
        return refusal == null ? new Outcomes(results.stream().map(ParseResult::letter).toList(), null)
                : new Outcomes(List.of(), refusal.message());
    }

    /** Likewise, but takes what is none. */
    Everything parseAllOfAnything(Inputs.Input input) {
        List<ParseResult> results = new ArrayList<>(1);
        Outcome failure = read(input, (in, path) -> results.addAll(parser.parseAll(in, path)));
        return failure == null ? new Everything(results, null, null) : new Everything(List.of(), failure.reason(), failure.unreadable());
    }

    /** Answers why an input could not be read; {@code null} where it could. */
    private static Outcome read(Inputs.Input input, Reading reading) {
        if (input.reason() != null) {
            return Outcome.failed(input.reason());
        }
        try {
            if (input.isStandardInput()) {
                reading.of(System.in, null);
            } else {
                try (InputStream file = Files.newInputStream(Path.of(input.name()))) {
                    reading.of(file, input.path());
                }
            }
            return null;
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

    /** What says that a text is no letter; {@code null} of letters. */
    private static Diagnostic refusal(ParseResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.NOT_AN_IMR_LETTER).findFirst().orElse(null);
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
