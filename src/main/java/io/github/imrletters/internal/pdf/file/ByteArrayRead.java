package io.github.imrletters.internal.pdf.file;

import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file's bytes for PDFBox to read. PDFBox reads byte by byte and goes back often; its own buffer keeps chunks and checks them
 * each time, which an array does not need.
 */
final class ByteArrayRead implements RandomAccessRead {

    /** More digits may be more than an {@code int} holds. */
    private static final int MOST_DIGITS = 9;

    private final byte[] bytes;
    private int position;
    private boolean closed;

    ByteArrayRead(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return position < bytes.length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (position >= bytes.length) {
            return -1;
        }
        int read = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, read);
        position += read;
        return read;
    }

    @Override
    public int peek() {
        return position < bytes.length ? bytes[position] & 0xFF : -1;
    }

    /** Moves behind white space (PDF 32000-1, 7.2.2). */
    void skipSpaces() {
        while (position < bytes.length && isSpace(bytes[position])) {
            position++;
        }
    }

    /** Reads a number of digits only and moves behind it; -1 where there is none, or one that is more than that. */
    int readWholeNumber() {
        int value = 0;
        int at = position;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + bytes[at++] - '0';
        }
        boolean isWhole = at > position && at - position <= MOST_DIGITS && !(at < bytes.length && continuesNumber(bytes[at]));
        if (!isWhole) {
            return -1;
        }
        position = at;
        return value;
    }

    /** Reads the bytes of a name behind its slash and moves behind them; {@code null} where there is no name, or one with escapes. */
    byte[] readName() {
        if (peek() != '/') {
            return null;
        }
        int at = position + 1;
        while (at < bytes.length && !endsName(bytes[at])) {
            if (bytes[at++] == '#') {
                return null;
            }
        }
        byte[] name = Arrays.copyOfRange(bytes, position + 1, at);
        position = at;
        return name;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean continuesNumber(byte c) {
        return c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }

    private static boolean endsName(byte c) {
        return isSpace(c) || c == '/' || c == '<' || c == '>' || c == '[' || c == ']' || c == '(' || c == ')' || c == '%';
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long target) {
        position = (int) Math.max(0, Math.min(target, bytes.length));
    }

    @Override
    public void rewind(int count) {
        seek((long) position - count);
    }

    @Override
    public void skip(int count) {
        seek((long) position + count);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public int available() {
        return bytes.length - position;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }
}
