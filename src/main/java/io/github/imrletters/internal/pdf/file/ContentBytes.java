package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.internal.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;

/** The decoded bytes of streams, in a buffer that serves one after another. */
public final class ContentBytes implements AutoCloseable {

    private static final byte[] NONE = {};
    /** Most pages' contents are not much longer. */
    private static final int FIRST_LENGTH = 1 << 14;
    /** What a buffer that doubles holds without growing longer than an array can be. */
    private static final int LONGEST = (1 << 30) - 1;

    /** What all buffers of one document may still decode. */
    private static final class Budget {
        private final int limit;
        private long taken;

        private Budget(int limit) {
            this.limit = limit;
        }

        private void take(int decoded) {
            taken += decoded;
            Limits.check("decoded bytes", taken, limit, "maxDecodedBytes");
        }
    }

    private final Inflater inflater;
    private final Budget budget;
    private byte[] bytes = NONE;
    private int length;
    private boolean damaged;

    /**
     * @param maxDecodedBytes the most bytes decoded, in this buffer and all {@link #another others} together: a small file can
     *                        decode to any number of them
     */
    public ContentBytes(int maxDecodedBytes) {
        this(new Inflater(), new Budget(Math.min(maxDecodedBytes, LONGEST)));
    }

    private ContentBytes(Inflater inflater, Budget budget) {
        this.inflater = inflater;
        this.budget = budget;
    }

    /** Another buffer, for what is read while this one is in use; closed with this one. */
    public ContentBytes another() {
        return new ContentBytes(inflater, budget);
    }

    /** The buffer; what was read stands at its beginning. */
    public byte[] bytes() {
        return bytes;
    }

    /** How much of the buffer was read. */
    public int length() {
        return length;
    }

    /** Whether a stream of the contents read last broke off. */
    public boolean isDamaged() {
        return damaged;
    }

    /** Notes the damage of contents that are a part of these, such as a form's. */
    public void addDamage(ContentBytes part) {
        damaged |= part.damaged;
    }

    /** The bytes, for longer than until the next ones are read. */
    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** The same for PDFBox to read. */
    public RandomAccessRead copyToRead() {
        return new ByteArrayRead(copy());
    }

    /** Reads a page's contents: one stream or several, between which there is white space, since no token goes across. */
    public void read(COSBase contents) throws IOException {
        length = 0;
        damaged = false;
        if (contents instanceof COSStream stream) {
            append(stream);
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    append(stream);
                    append('\n');
                }
            }
        }
    }

    /** Nearly all streams have one filter without parameters: those are inflated straight into the buffer. */
    private void append(COSStream stream) throws IOException {
        boolean plainlyDeflated = isDeflated(stream.getFilters()) && !stream.containsKey(COSName.DECODE_PARMS);
        int start = length;
        if (plainlyDeflated && inflate(stream)) {
            return;
        }
        damaged |= plainlyDeflated;
        length = start;
        try (InputStream in = stream.createInputStream()) {
            fill(in);
        } catch (IOException e) {
            damaged = true;
        }
    }

    private static boolean isDeflated(COSBase filters) {
        COSBase only = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        return COSName.FLATE_DECODE.equals(only);
    }

    private void fill(InputStream in) throws IOException {
        for (int read = 0; read >= 0; read = in.read(bytes, length, bytes.length - length)) {
            budget.take(read);
            length += read;
            if (length == bytes.length) {
                grow();
            }
        }
    }

    /** False where the stream is damaged: PDFBox then saves what it can. */
    private boolean inflate(COSStream stream) throws IOException {
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readNBytes((int) stream.getLength());
        }
        inflater.reset();
        inflater.setInput(raw);
        try {
            while (!inflater.finished()) {
                if (length == bytes.length) {
                    grow();
                }
                int inflated = inflater.inflate(bytes, length, bytes.length - length);
                if (inflated == 0 && !inflater.finished()) {
                    return false;
                }
                budget.take(inflated);
                length += inflated;
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        }
    }

    /** Gives back what the inflater holds outside the heap. */
    @Override
    public void close() {
        inflater.end();
    }

    private void append(char c) {
        if (length == bytes.length) {
            grow();
        }
        bytes[length++] = (byte) c;
        budget.take(1);
    }

    private void grow() {
        bytes = Arrays.copyOf(bytes, Math.max(FIRST_LENGTH, bytes.length * 2));
    }
}
