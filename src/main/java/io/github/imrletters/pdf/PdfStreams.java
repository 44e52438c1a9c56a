package io.github.imrletters.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;

/** The decoded bytes of content streams. */
final class PdfStreams {

    private PdfStreams() {
    }

    static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    /** A page's contents are one stream or several; between two there is white space, since a token may not go across. */
    static byte[] pageContents(COSBase contents) throws IOException {
        if (contents instanceof COSStream stream) {
            return bytes(stream);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    all.write(bytes(stream));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }
}
