package io.github.imrletters.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a text. Of one that is longer than any can be, nothing is kept, and the next one is read all the same. */
final class LineReader implements Closeable {

    /** Stands for a line that is too long. */
    static final byte[] TOO_LONG = {'?'};

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private int number;

    /**
     * Makes ready.
     *
     * @param in      the text; closed with this
     * @param longest how many bytes a line may have
     */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line that is not blank, without its end and without a byte-order mark; {@code null} behind the last. */
    byte[] next() throws IOException {
        byte[] line = line();
        while (line != null && isBlank(line)) {
            line = line();
        }
        return line;
    }

    /** Which line the last one was, from 1. */
    int number() {
        return number;
    }

    private byte[] line() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = start;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= line.size() + stop - start > longest;
            if (tooLong) {
                line.reset();
            } else {
                line.write(buffer, start, stop - start);
            }
            ended = stop < end;
            start = ended ? stop + 1 : stop;
        }
        return tooLong ? TOO_LONG : trimmed(line.toByteArray());
    }

    /** Whether there are bytes left. */
    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, in.read(buffer));
        }
        return start < end;
    }

    private byte[] trimmed(byte[] line) {
        int from = number == 1 && line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length) ? MARK.length : 0;
        int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return to - from == line.length ? line : Arrays.copyOfRange(line, from, to);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
