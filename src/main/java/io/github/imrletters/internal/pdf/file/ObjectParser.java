package io.github.imrletters.internal.pdf.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * PDFBox's parser with short ways for what stands in a file most often: white space, whole numbers (a font has hundreds of widths)
 * and names without escapes. PDFBox reads all of them byte by byte into a buffer of their own.
 */
abstract class ObjectParser extends StockParser {

    private final ByteArrayRead bytes;

    ObjectParser(ByteArrayRead bytes, DecodeBudget budget) throws IOException {
        super(bytes, budget);
        this.bytes = bytes;
    }

    @Override
    protected final COSBase parseDirObject() throws IOException {
        bytes.skipSpaces();
        int number = bytes.readWholeNumber();
        return number < 0 ? super.parseDirObject() : COSInteger.get(number);
    }

    @Override
    protected final COSName parseCOSName() throws IOException {
        byte[] name = bytes.readName();
        return name == null ? super.parseCOSName() : COSName.getPDFName(name);
    }

    /** PDFBox looks for the key that the cross-reference table has, which is equal, in a table that it makes for that alone. */
    @Override
    protected final COSObjectKey getObjectKey(long number, int generation) {
        return new COSObjectKey(number, generation);
    }

    @Override
    protected final long readLong() throws IOException {
        bytes.skipSpaces();
        int number = bytes.readWholeNumber();
        return number < 0 ? super.readLong() : number;
    }

    @Override
    protected final void skipSpaces() throws IOException {
        bytes.skipSpaces();
        if (bytes.peek() == '%') {
            super.skipSpaces();
        }
    }
}
