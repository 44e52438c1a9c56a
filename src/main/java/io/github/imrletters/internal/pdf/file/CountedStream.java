package io.github.imrletters.internal.pdf.file;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream of a file that counts what PDFBox has it decode: cross-reference tables, object streams, fonts and all others. */
final class CountedStream extends COSStream {

    private final DecodeBudget budget;

    CountedStream(RandomAccessStreamCache cache, RandomAccessReadView encoded, DecodeBudget budget) throws IOException {
        super(cache, encoded);
        this.budget = budget;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        List<COSName> filters = Filters.of(this);
        if (filters.isEmpty()) {
            return super.createInputStream(options);
        }
        ByteArrayRead decoded = decoded(filters);
        return new COSStream(null, decoded.createView(0, decoded.length())).createInputStream();
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        List<COSName> filters = Filters.of(this);
        return filters.isEmpty() ? super.createView() : decoded(filters);
    }

    private ByteArrayRead decoded(List<COSName> filters) throws IOException {
        CountedBytes bytes = new CountedBytes(budget);
        Filters.decode(this, filters, bytes, budget);
        ValueCount.checkAlone(bytes.bytes(), bytes.length());
        return new ByteArrayRead(bytes.bytes(), bytes.length(), budget.work());
    }
}
