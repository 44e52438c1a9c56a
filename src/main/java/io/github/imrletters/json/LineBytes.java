package io.github.imrletters.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream's lines as bytes, one after the other. Not as characters: a line that is not UTF-8 is then wrong by itself, and the
 * lines behind it are not.
 */
final class LineBytes {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    /** What broke the stream; from then on nothing is a line, since the one that was being read is lost. */
    private @Nullable IOException failure;

    LineBytes(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; {@code null} after the last one. */
    byte @Nullable [] next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
        do {
            int end = lineEnd();
            line.write(buffer, from, end - from);
            from = Math.min(end + 1, to);
            if (end < to) {
                break;
            }
        } while (fill());
        return line.toByteArray();
    }

    private int lineEnd() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = 0;
        if (failure != null) {
            throw failure;
        }
        try {
            to = Math.max(in.read(buffer), 0);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        return to > 0;
    }
}
