package io.github.imrletters.internal.pdf.file;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The objects in an object stream (PDF 32000-1, 7.5.7), each parsed when it is asked for. PDFBox parses all of them at once, and
 * most of a letter's are marks for screen readers.
 */
final class ObjectStream extends ObjectParser {

    private final Map<Long, Integer> offsets = new HashMap<>();
    private final BitSet starts = new BitSet();

    /**
     * @param decoded the stream's decoded bytes
     * @param budget  the document's
     * @throws IOException where its head is not as it should be
     */
    ObjectStream(COSStream stream, byte[] decoded, COSDocument document, DecodeBudget budget) throws IOException {
        super(new ByteArrayRead(decoded, budget.work()), budget);
        this.document = document;
        int first = stream.getInt(COSName.FIRST);
        int objects = stream.getInt(COSName.N);
        if (first < 0 || objects < 0) {
            throw new IOException("an object stream without a head");
        }
        for (int i = 0; i < objects; i++) {
            long number = readObjectNumber();
            long offset = first + readLong();
            if (offset < first || offset >= decoded.length || offsets.put(number, (int) offset) != null) {
                throw new IOException("an object stream whose head is ambiguous");
            }
            starts.set((int) offset);
        }
        if (source.getPosition() > first) {
            throw new IOException("an object stream whose head goes on among its objects");
        }
    }

    /**
     * An object by its number; {@code null} where the stream does not have it.
     *
     * @throws IOException where another one does not begin behind it: something of it was not understood, or its place is wrong
     */
    COSBase read(long number) throws IOException {
        Integer offset = offsets.get(number);
        if (offset == null) {
            return null;
        }
        source.seek(offset);
        COSBase object = parseDirObject();
        skipSpaces();
        if (!source.isEOF() && !starts.get((int) source.getPosition())) {
            throw new IOException("an object that goes on behind its end");
        }
        if (object != null) {
            object.setDirect(false);
        }
        return object;
    }
}
