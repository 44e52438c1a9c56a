package io.github.imrletters.pdf;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file's bytes for PDFBox to read. PDFBox reads byte by byte and goes back often; its own buffer keeps chunks and checks them
 * each time, which an array does not need.
 */
final class ByteArrayRead implements RandomAccessRead {

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
