package io.github.imrletters.json;

import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes letters as JSON and reads them back. Facts that a letter does not state are left out; lists are always there; dates
 * are ISO 8601; enumerations are their constants' names. Immutable and safe to share between threads.
 *
 * <p>Written is always this library's own version of the JSON, {@link Letter#SCHEMA_VERSION}. Read is every version {@code 1.x}:
 * members that this version does not know are passed over; a constant of an enumeration that it does not know reads as absent (in a
 * list: is left out), and the letter gets a diagnostic {@code UNKNOWN_CONSTANT} that names its place; lists and booleans that
 * version 1.0 left out are empty and {@code false}. What is wrong is refused with a {@link LetterJsonException}: another version,
 * a value that cannot stand where it does, a member missing that every version has. A letter that was read keeps the version that
 * it was read from in {@link Letter#schemaVersion()}.
 *
 * <p>Needs Jackson 2.12 or a later 2.x on the class path, its core alone: {@code com.fasterxml.jackson.core:jackson-core}. Parsing
 * letters needs none. Without Jackson, whatever is written or read here ends in an {@link IllegalStateException} that says so. On the
 * module path, the library's module requires Jackson's data binding.
 */
public final class LetterJson {

    private static final boolean JACKSON_IS_THERE = isThere("com.fasterxml.jackson.core.JsonFactory");

    private LetterJson() {
    }

    /**
     * One letter on one line.
     *
     * @param letter the letter
     * @return a JSON object without a line end
     */
    public static String write(Letter letter) {
        return streams().write(letter);
    }

    /**
     * One letter on one line, in UTF-8, without a line end. The stream is left open.
     *
     * @param letter the letter
     * @param out    where to
     * @throws IOException if writing fails
     */
    public static void write(Letter letter, OutputStream out) throws IOException {
        out.write(write(letter).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One letter for a person's eyes, indented, with a line end behind it.
     *
     * @param letter the letter
     * @return a JSON object
     */
    public static String writeIndented(Letter letter) {
        return streams().writeIndented(letter);
    }

    /**
     * Letters as JSON Lines: one object a line, each with a line end, the last one too. The writer is left open.
     *
     * @param letters what to write, in this order
     * @param out     where to
     * @throws IOException if writing fails
     */
    public static void writeLines(Iterable<Letter> letters, Writer out) throws IOException {
        for (Letter letter : letters) {
            out.write(write(letter));
            out.write('\n');
        }
    }

    /**
     * Reads a letter. One that was parsed and written by this version is read back equal.
     *
     * @param json one JSON object
     * @return the letter
     * @throws LetterJsonException if the text is not the JSON of a letter
     */
    public static Letter read(String json) {
        return streams().read(json);
    }

    /**
     * Reads a letter from a stream in UTF-8, to the stream's end; the caller closes it.
     *
     * @param in one JSON object
     * @return the letter
     * @throws IOException         if reading the stream fails
     * @throws LetterJsonException if the text is not the JSON of a letter
     */
    public static Letter read(InputStream in) throws IOException {
        return streams().read(in.readAllBytes(), 0);
    }

    /**
     * Reads letters from JSON Lines in UTF-8, one by one; the caller closes the stream.
     *
     * @param in one JSON object a line
     * @return the letters
     */
    public static LetterLines readLines(InputStream in) {
        return new LetterLines(in, streams());
    }

    /** What knows Jackson: loaded no earlier than here, so that a program without it is told what it lacks. */
    private static LetterStreams streams() {
        if (!JACKSON_IS_THERE) {
            throw new IllegalStateException("the JSON of letters needs Jackson, which is not on the class path: "
                    + "com.fasterxml.jackson.core:jackson-core, 2.12 or a later 2.x");
        }
        return LetterStreams.INSTANCE;
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, LetterJson.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
