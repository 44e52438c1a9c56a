package io.github.imrletters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.FullRecords;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.Letter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Lines, read one by one. */
class LetterLinesTest {

    private static final String LINE = LetterJson.write(FullRecords.of(Letter.class));
    private static final Letter LETTER = LetterJson.read(LINE);

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void lettersAreReadInOrder() throws IOException {
        ImrLetterParser parser = new ImrLetterParser();
        List<Letter> letters = Samples.names().stream().map(name -> parser.parse(Samples.pdf(name), name).letter()).toList();
        StringWriter out = new StringWriter();
        LetterJson.writeLines(letters, out);
        List<Letter> read = new ArrayList<>();
        LetterJson.readLines(stream(out.toString())).forEachRemaining(read::add);
        assertEquals(letters, read);
    }

    @Test
    void blankLinesAreCountedAndPassedOver() {
        LetterLines letters = LetterJson.readLines(stream("\n \t\r\n" + LINE + "\r\n\n" + LINE));
        assertEquals(0, letters.line());
        assertEquals(LETTER, letters.next());
        assertEquals(3, letters.line());
        assertEquals(LETTER, letters.next());
        assertEquals(5, letters.line());
        assertFalse(letters.hasNext());
        assertThrows(NoSuchElementException.class, letters::next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "\uFEFF\n", "  "})
    void nothingButBlankLinesIsNoLetter(String text) {
        assertFalse(LetterJson.readLines(stream(text)).hasNext());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\uFEFF\n"})
    void byteOrderMarkIsNoText(String start) {
        assertEquals(LETTER, LetterJson.readLines(stream(start + LINE + "\n")).next());
    }

    @Test
    void byteOrderMarkOfASingleLetterIsNoText() throws IOException {
        assertEquals(LETTER, LetterJson.read("\uFEFF" + LINE));
        assertEquals(LETTER, LetterJson.read(stream("\uFEFF" + LINE)));
    }

    @Test
    void wrongLineTellsItsNumberAndCostsOnlyItself() {
        String wrong = LINE.replace("\"outcome\":\"UPHELD\"", "\"outcome\":\"secret\"");
        LetterLines letters = LetterJson.readLines(stream(LINE + "\n\n" + wrong + "\n{\"broken\n" + LINE + "\n"));
        assertEquals(LETTER, letters.next());
        LetterJsonException value = assertThrows(LetterJsonException.class, letters::next);
        assertEquals(3, value.line());
        assertEquals("/outcome", value.pointer());
        assertTrue(value.getMessage().contains("line 3: /outcome "), value.getMessage());
        assertFalse(value.getMessage().contains("secret"), value.getMessage());
        LetterJsonException text = assertThrows(LetterJsonException.class, letters::next);
        assertEquals(4, text.line());
        assertNull(text.pointer());
        assertEquals(LETTER, letters.next());
        assertEquals(5, letters.line());
        assertFalse(letters.hasNext());
    }

    @Test
    void lineThatIsNotUtf8IsWrongByItself() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(LINE.replace("text 3\"", "caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(("\n" + LINE).getBytes(StandardCharsets.UTF_8));
        LetterLines letters = LetterJson.readLines(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(1, assertThrows(LetterJsonException.class, letters::next).line());
        assertEquals(LETTER, letters.next());
    }

    @Test
    void twoLettersOnALineAreRefused() {
        assertEquals("", assertThrows(LetterJsonException.class, () -> LetterJson.readLines(stream(LINE + LINE)).next()).pointer());
    }

    @Test
    void linesAreFoundWhereverTheStreamBreaksThem() {
        byte[] bytes = ("\n" + LINE + "\r\n" + LINE + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream dripping = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                return super.read(buffer, from, Math.min(length, 7));
            }
        };
        LetterLines letters = LetterJson.readLines(dripping);
        assertEquals(LETTER, letters.next());
        assertEquals(LETTER, letters.next());
        assertEquals(3, letters.line());
        assertFalse(letters.hasNext());
    }

    @Test
    void failureOfTheStreamIsNoFaultOfALine() {
        InputStream failing = new SequenceInputStream(stream(LINE + "\n"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        });
        LetterLines letters = LetterJson.readLines(failing);
        assertEquals(LETTER, letters.next());
        assertEquals("the disk is gone", assertThrows(UncheckedIOException.class, letters::hasNext).getCause().getMessage());
    }

    @Test
    void letterGoesToAStreamAndBackAndBothAreLeftOpen() throws IOException {
        List<String> closed = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("out");
            }
        };
        LetterJson.write(LETTER, out);
        assertEquals(LINE, out.toString(StandardCharsets.UTF_8));
        InputStream in = new ByteArrayInputStream(out.toByteArray()) {
            @Override
            public void close() {
                closed.add("in");
            }
        };
        assertEquals(LETTER, LetterJson.read(in));
        assertEquals(List.of(), closed);
    }

    @Test
    void streamThatBreaksGivesNothingMore() {
        InputStream broken = new InputStream() {
            private int reads;

            @Override
            public int read() {
                throw new UnsupportedOperationException("lines are read in blocks");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (reads++ > 0) {
                    throw new IOException("gone");
                }
                byte[] bytes = (LINE + '\n' + LINE).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(bytes, 0, target, offset, bytes.length);
                return bytes.length;
            }
        };
        LetterLines letters = LetterJson.readLines(broken);
        assertEquals(LETTER, letters.next());
        assertThrows(UncheckedIOException.class, letters::hasNext);
        assertThrows(UncheckedIOException.class, letters::next);
    }
}
