package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.internal.source.WorkBudget;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;

/** The decoded bytes of streams, in a buffer that serves one after another. */
public final class ContentBytes implements AutoCloseable {

    private final Inflater inflater;
    private final DecodeBudget budget;
    private final CountedBytes decoded;
    private boolean damaged;

    /** @param budget how many bytes may be decoded, in this buffer and all {@link #another others} together */
    public ContentBytes(DecodeBudget budget) {
        this(new Inflater(), budget);
    }

    private ContentBytes(Inflater inflater, DecodeBudget budget) {
        this.inflater = inflater;
        this.budget = budget;
        this.decoded = new CountedBytes(budget);
    }

    /** Another buffer, for what is read while this one is in use; closed with this one. */
    public ContentBytes another() {
        return new ContentBytes(inflater, budget);
    }

    /** The buffer; what was read stands at its beginning. */
    public byte[] bytes() {
        return decoded.bytes();
    }

    /** How much of the buffer was read. */
    public int length() {
        return decoded.length();
    }

    /** Whether a stream of the contents read last broke off. */
    public boolean isDamaged() {
        return damaged;
    }

    /**
     * Makes sure that what was read does not hold so many values that PDFBox would run out of memory.
     *
     * @throws io.github.imrletters.UnreadableFileException where there are so many that only harm can be meant
     */
    public void checkValues() {
        new ValueCount().add(bytes(), length());
    }

    /** How long the document may take. */
    public WorkBudget work() {
        return budget.work();
    }

    /** Notes the damage of contents that are a part of these, such as a form's. */
    public void addDamage(ContentBytes part) {
        damaged |= part.damaged;
    }

    /** The bytes, for longer than until the next ones are read. */
    byte[] copy() {
        return decoded.copy();
    }

    /** The same for PDFBox to read. */
    public RandomAccessRead copyToRead() {
        return new ByteArrayRead(copy(), budget.work());
    }

    /** Reads a page's contents: one stream or several, between which there is white space, since no token goes across. */
    public void read(COSBase contents) throws IOException {
        decoded.cut(0);
        damaged = false;
        if (contents instanceof COSStream stream) {
            append(stream);
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    append(stream);
                    decoded.write('\n');
                }
            }
        }
    }

    /** Nearly all streams have one filter without parameters: those are inflated straight into the buffer. */
    private void append(COSStream stream) throws IOException {
        boolean plainlyDeflated = isDeflated(stream.getFilters()) && !stream.containsKey(COSName.DECODE_PARMS);
        int start = decoded.length();
        if (plainlyDeflated && inflate(stream)) {
            return;
        }
        damaged |= plainlyDeflated;
        decoded.cut(start);
        try {
            decode(stream);
        } catch (IOException e) {
            damaged = true;
            decoded.cut(start);
        }
    }

    private void decode(COSStream stream) throws IOException {
        Filters.decode(stream, Filters.of(stream), decoded, budget);
    }

    private static boolean isDeflated(COSBase filters) {
        COSBase only = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        return COSName.FLATE_DECODE.equals(only);
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
                if (decoded.length() == decoded.bytes().length) {
                    decoded.grow();
                }
                int inflated = inflater.inflate(decoded.bytes(), decoded.length(), decoded.bytes().length - decoded.length());
                if (inflated == 0 && !inflater.finished()) {
                    return false;
                }
                decoded.advance(inflated);
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
}
