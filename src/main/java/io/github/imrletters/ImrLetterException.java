package io.github.imrletters;

/** What this library throws of its own: for files that cannot be read, for limits, and where a caller asked for strictness. */
public abstract class ImrLetterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImrLetterException(String message, Throwable cause) {
        super(message, cause);
    }
}
