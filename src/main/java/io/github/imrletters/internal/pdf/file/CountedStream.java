package io.github.imrletters.internal.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream of a file that counts what PDFBox has it decode: cross-reference tables, object streams, fonts and all others. What was
 * encrypted and has no filter is counted like what is decoded: it is no longer a part of the file, whose reader counts.
 */
final class CountedStream extends COSStream {

    private final DecodeBudget budget;
    private boolean decrypted;

    CountedStream(RandomAccessStreamCache cache, RandomAccessReadView encoded, DecodeBudget budget) throws IOException {
        super(cache, encoded);
        this.budget = budget;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        List<COSName> filters = Filters.of(this);
        if (isPartOfTheFile(filters)) {
            return super.createInputStream(options);
        }
        ByteArrayRead decoded = decoded(filters);
        return new COSStream(null, decoded.createView(0, decoded.length())).createInputStream();
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        List<COSName> filters = Filters.of(this);
        if (isPartOfTheFile(filters)) {
            budget.takeBuffer();
            return super.createView();
        }
        return decoded(filters);
    }

    /** PDFBox puts there what it decrypted, and takes some kilobytes for each stream, however short it is. */
    @Override
    public OutputStream createRawOutputStream() throws IOException {
        budget.takeBuffer();
        decrypted = true;
        return super.createRawOutputStream();
    }

    private boolean isPartOfTheFile(List<COSName> filters) {
        return filters.isEmpty() && !decrypted;
    }

    private ByteArrayRead decoded(List<COSName> filters) throws IOException {
        budget.takeBuffer();
        CountedBytes bytes = new CountedBytes(budget);
        Filters.decode(this, filters, bytes, budget);
        checkValues(bytes);
        return new ByteArrayRead(bytes.trimmed(), bytes.length(), budget.work());
    }

    /** The objects in object streams stay, those of all others are gone when the next one is read. */
    private void checkValues(CountedBytes bytes) {
        boolean ofObjects = containsKey(COSName.N) && containsKey(COSName.FIRST);
        ValueCount values = ofObjects ? budget.values() : new ValueCount();
        values.add(bytes.bytes(), bytes.length());
    }
}
