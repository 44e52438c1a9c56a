package io.github.imrletters.internal.pdf.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.COSParser;

/** A document whose streams {@linkplain CountedStream count} what they decode, whoever of PDFBox asks for it. */
final class CountedDocument extends COSDocument {

    private final COSParser parser;
    private final DecodeBudget budget;
    private final RandomAccessStreamCache cache = IOUtils.createMemoryOnlyStreamCache().create();

    CountedDocument(COSParser parser, DecodeBudget budget) throws IOException {
        super(IOUtils.createMemoryOnlyStreamCache(), parser);
        this.parser = parser;
        this.budget = budget;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        COSStream stream = new CountedStream(cache, parser.createRandomAccessReadView(start, length), budget);
        dictionary.forEach(stream::setItem);
        stream.setKey(dictionary.getKey());
        return stream;
    }
}
