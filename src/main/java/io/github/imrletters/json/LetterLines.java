package io.github.imrletters.json;

import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Letters of JSON Lines, read one by one, so that memory does not grow with their number. Blank lines are passed over. A line that
 * is wrong costs only itself: {@link #next()} throws and has passed it, and whoever catches that may go on.
 *
 * <pre>{@code
 * LetterLines letters = LetterJson.readLines(in);
 * while (letters.hasNext()) {
 *     try {
 *         count(letters.next());
 *     } catch (LetterJsonException e) {
 *         log(e.getMessage());   // which line, and what is wrong there; without the catch, reading stops here
 *     }
 * }
 * }</pre>
 *
 * <p>For one thread at a time. The stream is the caller's to close.
 */
public final class LetterLines implements Iterator<Letter> {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final LetterStreams streams;
    private final LineBytes lines;
    /** The next line that is not blank, where it has been looked for and there is one. */
    private byte @Nullable [] ahead;
    private int read;
    private int line;

    LetterLines(InputStream in, LetterStreams streams) {
        this.streams = streams;
        this.lines = new LineBytes(in);
    }

    /**
     * Whether there is another line that is not blank.
     *
     * @return whether {@link #next()} reads one
     * @throws UncheckedIOException if reading the stream fails
     */
    @Override
    public boolean hasNext() {
        try {
            while (ahead == null) {
                byte @Nullable [] next = lines.next();
                if (next == null) {
                    return false;
                }
                read++;
                ahead = isBlank(next) ? null : next;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("reading letters failed after line " + read, e);
        }
    }

    /**
     * Reads the next letter. Whatever happens, its line is passed.
     *
     * @return the letter
     * @throws LetterJsonException    if the line is not the JSON of a letter; it tells the line's number
     * @throws NoSuchElementException if there is no other line
     * @throws UncheckedIOException   if reading the stream fails
     */
    @Override
    public Letter next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        byte[] json = ahead;
        ahead = null;
        line = read;
        try {
            return streams.read(json, startOfText(json));
        } catch (LetterJsonException e) {
            throw e.onLine(line);
        }
    }

    /**
     * Where the letter that was read last stands, or the line that was wrong.
     *
     * @return the line's number in the stream, from 1, blank ones counted; 0 before the first one
     */
    public int line() {
        return line;
    }

    private boolean isBlank(byte[] bytes) {
        for (int i = startOfText(bytes); i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Some editors put a byte-order mark before the first line. */
    private int startOfText(byte[] bytes) {
        boolean marked = read == 1 && bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? BYTE_ORDER_MARK.length : 0;
    }
}
