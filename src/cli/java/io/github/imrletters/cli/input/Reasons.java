package io.github.imrletters.cli.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in a few words for a person. */
public final class Reasons {

    private Reasons() {
    }

    /**
     * Tells it.
     *
     * @param e what was thrown
     * @return without the file's name
     */
    public static String of(IOException e) {
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

    /**
     * Tells why something cannot be looked into.
     *
     * @param e what was thrown by what reads it
     * @return without its name
     */
    static String of(Throwable e) {
        if (e instanceof UncheckedIOException unchecked) {
            return of(unchecked.getCause());
        }
        if (e instanceof IOException failure) {
            return of(failure);
        }
        // So ends what reads archives where they are damaged in ways that it does not know.
        return e instanceof OutOfMemoryError ? "reading it takes more memory than there is; JAVA_OPTS=-Xmx1g allows more" : "it is damaged";
    }
}
