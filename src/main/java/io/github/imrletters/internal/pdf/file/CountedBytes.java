package io.github.imrletters.internal.pdf.file;

import java.io.OutputStream;
import java.util.Arrays;

/** A buffer for decoded bytes, which counts each of them before it makes room for it. */
final class CountedBytes extends OutputStream {

    private static final byte[] NONE = {};
    /** Most pages' contents are not much longer. */
    private static final int FIRST_LENGTH = 1 << 14;

    private final DecodeBudget budget;
    private byte[] bytes = NONE;
    private int length;

    CountedBytes(DecodeBudget budget) {
        this.budget = budget;
    }

    @Override
    public void write(int decoded) {
        budget.take(1);
        reserve(1);
        bytes[length++] = (byte) decoded;
    }

    @Override
    public void write(byte[] decoded, int offset, int count) {
        budget.take(count);
        reserve(count);
        System.arraycopy(decoded, offset, bytes, length, count);
        length += count;
    }

    /** Makes room for bytes that were counted. */
    private void reserve(int count) {
        if (count > bytes.length - length) {
            grow(length + count);
        }
    }

    /** Makes room for at least one byte more that is not yet counted. */
    void grow() {
        grow(length + 1);
    }

    /** Twice as much, but no more than can ever be needed. */
    private void grow(int needed) {
        int most = Math.max(needed, length + budget.left());
        bytes = Arrays.copyOf(bytes, Math.max(needed, Math.min(Math.max(FIRST_LENGTH, bytes.length * 2), most)));
    }

    /** The buffer; what was written stands at its beginning. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Goes back to a length that it had. */
    void cut(int shorter) {
        length = shorter;
    }

    /** Counts bytes that were put into the buffer behind its length. */
    void advance(int count) {
        budget.take(count);
        length += count;
    }

    /** What was written, for long: in the buffer, or alone where that would be mostly empty. */
    byte[] trimmed() {
        return length < bytes.length / 2 ? copy() : bytes;
    }

    /** What was written, alone. */
    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }
}
