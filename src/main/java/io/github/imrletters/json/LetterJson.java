package io.github.imrletters.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
 */
public final class LetterJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private LetterJson() {
    }

    /**
     * One letter on one line.
     *
     * @param letter the letter
     * @return a JSON object without a line end
     */
    public static String write(Letter letter) {
        // The text is gathered in characters of a buffer used before, and made once. Jackson's data binding takes them in the same
        // way; the pool itself, which could take them back, is there only since 2.16. What is not given back costs another buffer.
        try (SegmentedStringWriter out = new SegmentedStringWriter(FACTORY._getBufferRecycler())) {
            try (JsonGenerator json = FACTORY.createGenerator(out)) {
                LetterWriter.write(letter, json);
            }
            return out.getAndClear();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
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
        StringWriter out = new StringWriter(8192);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(printer)) {
            LetterWriter.write(letter, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.append('\n').toString();
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
        boolean marked = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK;
        return read(() -> FACTORY.createParser(marked ? json.substring(1) : json));
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
        return read(in.readAllBytes(), 0);
    }

    /**
     * Reads letters from JSON Lines in UTF-8, one by one; the caller closes the stream.
     *
     * @param in one JSON object a line
     * @return the letters
     */
    public static LetterLines readLines(InputStream in) {
        return new LetterLines(in);
    }

    static Letter read(byte[] json, int from) {
        return read(() -> FACTORY.createParser(json, from, json.length - from));
    }

    /** Of a text that is in memory, so that whatever fails is the text's fault. */
    @FunctionalInterface
    private interface Text {
        JsonParser parser() throws IOException;
    }

    private static Letter read(Text text) {
        try (JsonParser json = text.parser()) {
            json.nextToken();
            Letter letter = RecordReader.readLetter(json);
            if (json.nextToken() != null) {
                throw new LetterJsonException("", 0, "is not one object alone");
            }
            return letter;
        } catch (IOException e) {
            // Without the cause, which can quote the letter.
            throw new LetterJsonException(null, line(e), "is not JSON, or breaks off");
        }
    }

    private static int line(IOException e) {
        return e instanceof JsonProcessingException wrong && wrong.getLocation() != null
                ? Math.max(wrong.getLocation().getLineNr(), 0) : 0;
    }
}
