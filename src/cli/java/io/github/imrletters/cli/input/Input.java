package io.github.imrletters.cli.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * One input of a run.
 *
 * @param name    as the user finds it again
 * @param path    as the letter's source tells it: as named in the arguments, or from the folder named there on, with slashes;
 *                {@code null} for standard input
 * @param content its bytes; {@code null} where there are none
 * @param reason  why nothing is read, or {@code null}
 * @param stamp   what changes with its bytes; {@code null} where it was not asked for, or nothing tells
 */
public record Input(String name, String path, Content content, String reason, String stamp) {

    /** Begins the stamp of what could not be looked at. */
    private static final String UNREADABLE = "!";

    /** The bytes of an input. */
    public interface Content {

        /**
         * Opens it.
         *
         * @return the bytes from the first one on
         */
        InputStream open() throws IOException;

        /**
         * What changes with the bytes, without reading them: of a file, its size and when it was changed.
         *
         * @return {@code null} where nothing tells
         */
        default String stamp() throws IOException {
            return null;
        }

        /**
         * How many bytes of memory it takes before it is opened.
         *
         * @return 0 of a file
         */
        default long held() {
            return 0;
        }

        /**
         * Whether it can be opened once more.
         *
         * @return false of a stream
         */
        default boolean isLasting() {
            return true;
        }
    }

    static Input of(String name, String path, Content content) {
        return new Input(name, path, content, null, null);
    }

    static Input failed(String name, String path, String reason) {
        return new Input(name, path, null, reason, null);
    }

    /** The same, which cannot be looked into, or no further. */
    Input failed(String why) {
        return new Input(name, path, content, why, null);
    }

    /**
     * The same with its stamp: to be asked for before it is read, so that a change in between shows the next time.
     *
     * @return of what cannot be read, the reason is its stamp
     */
    public Input stamped() {
        String now;
        try {
            now = reason == null ? content.stamp() : UNREADABLE + reason;
        } catch (IOException e) {
            now = UNREADABLE + Reasons.of(e);
        }
        return new Input(name, path, content, reason, now);
    }

    /**
     * Whether it is standard input.
     *
     * @return true if so
     */
    public boolean isStandardInput() {
        return path == null;
    }
}
