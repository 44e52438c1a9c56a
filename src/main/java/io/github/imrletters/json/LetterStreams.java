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
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The streams of JSON that letters are written to and read from, as {@link LetterJson} says. Keeps no state of its own. */
final class LetterStreams {

    static final LetterStreams INSTANCE = new LetterStreams();

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private LetterStreams() {
    }

    String write(Letter letter) {
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

    String writeIndented(Letter letter) {
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

    Letter read(String json) {
        boolean marked = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK;
        return read(() -> FACTORY.createParser(marked ? json.substring(1) : json));
    }

    Letter read(byte[] json, int from) {
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
