package io.github.imrletters;

import org.jspecify.annotations.Nullable;

/** What this library throws of its own: for files that cannot be read, for limits, and where a caller asked for strictness. */
public abstract class ImrLetterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImrLetterException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
