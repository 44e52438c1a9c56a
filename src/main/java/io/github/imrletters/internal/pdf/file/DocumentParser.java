package io.github.imrletters.internal.pdf.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;

/**
 * PDFBox's parser of PDF files, at the points where PDFBox lets it be extended: the letters' kind of encryption is opened with the
 * empty user password alone, and of an object stream only the objects asked for are parsed. What is out of the ordinary goes
 * PDFBox's way.
 */
public final class DocumentParser extends ObjectParser implements Closeable {

    private final ContentBytes streamBytes;
    private final DecodeBudget budget;
    private final Map<Long, ObjectStream> objectStreams = new HashMap<>();
    private final boolean respectPermissions;

    /**
     * A parser of a file.
     *
     * @param file               the whole file
     * @param budget             how many bytes its streams may decode to
     * @param streamBytes        decodes object streams, out of the same budget
     * @param respectPermissions whether it matters what the file permits
     */
    public DocumentParser(byte[] file, DecodeBudget budget, ContentBytes streamBytes, boolean respectPermissions) throws IOException {
        super(new ByteArrayRead(file, budget.work()), budget);
        this.budget = budget;
        this.streamBytes = streamBytes;
        budget.values().add(file, file.length);
        this.respectPermissions = respectPermissions;
    }

    /** Opens the file, without the document that {@link #parse} makes: it knows about drawing and takes long to load. */
    public void open() throws IOException {
        parsePDFHeader();
        initialParse();
    }

    /** The root of the pages; the file must be open. */
    public COSDictionary pages() {
        return document.getTrailer().getCOSDictionary(COSName.ROOT).getCOSDictionary(COSName.PAGES);
    }

    /** Whether the file permits to take its text; to be asked only where permissions are to be respected. */
    public boolean permitsExtraction() throws IOException {
        AccessPermission permission = getAccessPermission();
        return permission == null || permission.canExtractContent();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** What a file permits is for PDFBox itself to find out: its owner is denied nothing. */
    @Override
    protected void prepareDecryption() throws IOException {
        COSDictionary encryption = document.getEncryptionDictionary();
        if (securityHandler == null && encryption != null && !respectPermissions) {
            securityHandler = EmptyPasswordHandler.of(encryption, document.getDocumentID());
        }
        if (securityHandler == null) {
            super.prepareDecryption();
        }
    }

    @Override
    protected COSBase parseObjectStreamObject(long streamNumber, COSObjectKey key) throws IOException {
        ObjectStream objects = objectStreams.get(streamNumber);
        if (objects == null) {
            COSBase stream = document.getObjectFromPool(getObjectKey(streamNumber, 0)).getObject();
            objects = stream instanceof COSStream cosStream ? open(cosStream) : null;
            if (objects == null) {
                return super.parseObjectStreamObject(streamNumber, key);
            }
            objectStreams.put(streamNumber, objects);
        }
        return objects.read(key.getNumber());
    }

    /** {@code null} where the stream is not as it should be: PDFBox may know what to make of it. */
    private ObjectStream open(COSStream stream) {
        try {
            streamBytes.read(stream);
            budget.values().add(streamBytes.bytes(), streamBytes.length());
            return streamBytes.isDamaged() ? null : new ObjectStream(stream, streamBytes.copy(), document, budget);
        } catch (IOException e) {
            return null;
        }
    }
}
