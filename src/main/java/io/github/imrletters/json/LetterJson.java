package io.github.imrletters.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.RecyclerPool;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes letters as JSON and reads them back. Facts that a letter does not state are left out; lists are always there; dates
 * are ISO 8601; enumerations are their constants' names. Immutable and safe to share between threads.
 */
public final class LetterJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    /** Of Jackson's own: a text is gathered in characters of a buffer used before, and made once. */
    private static final RecyclerPool<BufferRecycler> BUFFERS = JsonRecyclerPools.defaultPool();

    private LetterJson() {
    }

    /**
     * One letter on one line.
     *
     * @param letter the letter
     * @return a JSON object without a line end
     */
    public static String write(Letter letter) {
        BufferRecycler buffers = BUFFERS.acquireAndLinkPooled();
        try (SegmentedStringWriter out = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator json = FACTORY.createGenerator(out)) {
                LetterWriter.write(letter, json);
            }
            return out.getAndClear();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            buffers.releaseToPool();
        }
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
     * Reads a letter that this library wrote. Fields that this version does not know are passed over.
     *
     * @param json one JSON object
     * @return a letter equal to the one written
     * @throws IllegalArgumentException if the text is not the JSON of a letter
     */
    public static Letter read(String json) {
        try {
            Letter letter = LetterBinder.read(json);
            if (letter != null && Letter.SCHEMA_VERSION.equals(letter.schemaVersion())) {
                return letter;
            }
        } catch (JsonProcessingException e) {
            // The exception's own message can quote the letter: only the place is passed on.
            throw new IllegalArgumentException("not the JSON of a letter, line " + line(e));
        }
        throw new IllegalArgumentException("not the JSON of a letter of schema version " + Letter.SCHEMA_VERSION);
    }

    private static Object line(JsonProcessingException e) {
        return e.getLocation() == null ? "unknown" : e.getLocation().getLineNr();
    }
}
