package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.internal.source.WorkBudget;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file's bytes for PDFBox to read. PDFBox reads byte by byte and goes back often; its own buffer keeps chunks and checks them
 * each time, which an array does not need. It counts the reads, and what is moved over: in a damaged file PDFBox looks through all
 * of it again and again, and any number of objects can begin in the same white space.
 */
final class ByteArrayRead implements RandomAccessRead {

    /** More digits may be more than an {@code int} holds. */
    private static final int MOST_DIGITS = 9;
    /** The clock is looked at once so many reads. */
    private static final int CLOCK = 1 << 16;
    /** So often each byte may be read, or looked for: an undamaged file's some five times, of most damaged ones some thirty times. */
    private static final int MOST_PASSES = 64;
    /** So many reads a short file may have on top of that. */
    private static final int MOST_READS = 1 << 24;
    /** So many bytes are copied in the time of a read. */
    private static final int COPY_BITS = 4;

    private final byte[] bytes;
    private final int length;
    private final WorkBudget work;
    private int position;
    private boolean closed;
    /** How many reads are left, of those until the clock is looked at and of those behind it. */
    private int untilClock = CLOCK;
    private long behindClock;

    ByteArrayRead(byte[] bytes, WorkBudget work) {
        this(bytes, bytes.length, work);
    }

    /** The bytes at the beginning of a longer array. */
    ByteArrayRead(byte[] bytes, int length, WorkBudget work) {
        this.bytes = bytes;
        this.length = length;
        this.work = work;
        this.behindClock = (long) MOST_PASSES * length + MOST_READS;
    }

    private void count(int reads) {
        untilClock -= reads;
        if (untilClock < 0) {
            work.check();
            behindClock -= CLOCK - untilClock;
            untilClock = CLOCK;
            if (behindClock < 0) {
                throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
            }
        }
    }

    @Override
    public int read() {
        count(1);
        return position < length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        if (position >= length) {
            return -1;
        }
        int read = Math.min(most, length - position);
        count(1 + (read >> COPY_BITS));
        System.arraycopy(bytes, position, target, offset, read);
        position += read;
        return read;
    }

    @Override
    public int peek() {
        return position < length ? bytes[position] & 0xFF : -1;
    }

    /** Moves behind white space (PDF 32000-1, 7.2.2). */
    void skipSpaces() {
        int at = position;
        while (at < length && isSpace(bytes[at])) {
            at++;
        }
        count(at - position);
        position = at;
    }

    /** Reads a number of digits only and moves behind it; -1 where there is none, or one that is more than that. */
    int readWholeNumber() {
        int value = 0;
        int at = position;
        // One digit too many is enough to tell that there are too many.
        int most = Math.min(length, position + MOST_DIGITS + 1);
        while (at < most && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + bytes[at++] - '0';
        }
        count(at - position);
        boolean isWhole = at > position && at - position <= MOST_DIGITS && !(at < length && continuesNumber(bytes[at]));
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
        while (at < length && bytes[at] != '#' && !endsName(bytes[at])) {
            at++;
        }
        count(at - position);
        if (at < length && bytes[at] == '#') {
            return null;
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
        count(1);
        position = (int) Math.max(0, Math.min(target, length));
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
        return length;
    }

    @Override
    public int available() {
        return length - position;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
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
    public RandomAccessReadView createView(long start, long viewed) {
        return new RandomAccessReadView(this, start, viewed);
    }
}
