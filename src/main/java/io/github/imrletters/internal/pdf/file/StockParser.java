package io.github.imrletters.internal.pdf.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser of PDF files, which also remembers whether an object was lost. PDFBox goes on without an object that is damaged
 * or cut off, as if the file did not refer to it, and text would be missing without a word.
 */
public class StockParser extends PDFParser {

    private boolean lost;

    /**
     * A parser of a file.
     *
     * @param file the whole file
     */
    public StockParser(byte[] file) throws IOException {
        this(new ByteArrayRead(file));
    }

    StockParser(ByteArrayRead file) throws IOException {
        super(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
        COSBase object = null;
        try {
            object = super.dereferenceCOSObject(reference);
            return object;
        } finally {
            lost |= object == null;
        }
    }

    /** Whether an object that was asked for could not be read. */
    public final boolean hasLostObjects() {
        return lost;
    }
}
