package io.github.imrletters.cli.input;

import io.github.imrletters.ParseResult;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Severity;
import java.util.List;

/**
 * What became of an input.
 *
 * @param status  in one word
 * @param results what was read, of another document too; empty where nothing was, and of a letter that an earlier run wrote
 * @param letters none of what is no letter
 * @param failure why there is no letter; {@code null} where there is one
 */
public record Outcome(Status status, List<ParseResult> results, List<Letter> letters, Failure failure) {

    /** What becomes of inputs. */
    public enum Status {
        /** It holds a letter, or several. */
        LETTERS,
        /** It has text that is no letter. */
        OTHER_DOCUMENT,
        /** Nothing can be read from it. */
        UNREADABLE,
        /** It holds a letter with a warning, where that is not enough. */
        WARNED,
        /** Reading it took longer than was allowed. */
        TIMED_OUT,
        /** It met a mistake of ours. */
        OUR_FAULT
    }

    /**
     * Why there is no letter.
     *
     * @param code   the same for the same reason, in every version
     * @param reason one line for a person, without the letter's words
     * @param sha256 of the bytes; {@code null} where they could not be read
     * @param bytes  how many there are; {@code null} where they could not be read
     */
    public record Failure(String code, String reason, String sha256, Long bytes) {
    }

    static Outcome of(List<ParseResult> results) {
        return new Outcome(Status.LETTERS, results, results.stream().map(ParseResult::letter).toList(), null);
    }

    /** A letter that an earlier run wrote. */
    static Outcome of(Letter letter) {
        return new Outcome(Status.LETTERS, List.of(), List.of(letter), null);
    }

    static Outcome failed(Status status, List<ParseResult> results, String code, String reason, Fingerprint bytes) {
        return new Outcome(status, results, List.of(), new Failure(code, reason, bytes.sha256(), bytes.count()));
    }

    /**
     * What became of an input that was given up.
     *
     * @param input  which
     * @param status what
     * @param code   the reason, for a program
     * @param reason the same, for a person
     * @return with the checksum of its bytes where they are there without waiting
     */
    public static Outcome lost(Input input, Status status, String code, String reason) {
        return failed(status, List.of(), code, reason, Fingerprint.soon(input));
    }

    /**
     * The first letter.
     *
     * @return {@code null} of what is none
     */
    public Letter letter() {
        return letters.isEmpty() ? null : letters.get(0);
    }

    /**
     * The reason why there is no letter.
     *
     * @return one line for a person
     */
    public String reason() {
        return failure == null ? null : failure.reason();
    }

    /**
     * Whether a letter has a warning or an error.
     *
     * @param letter any
     * @return true if so
     */
    public static boolean isWarned(Letter letter) {
        return letter.diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() != Severity.INFO);
    }
}
