package io.github.imrletters.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.StandardDecryptionMaterial;

/**
 * PDFBox's parser of PDF files, at the points where PDFBox lets it be extended: the letters' kind of encryption is opened with the
 * empty user password alone, and of an object stream only the objects asked for are parsed. What is out of the ordinary goes
 * PDFBox's way.
 */
final class DocumentParser extends ObjectParser {

    private final ContentBytes streamBytes;
    private final Map<Long, ObjectStream> objectStreams = new HashMap<>();
    private PDEncryption ownEncryption;
    private AccessPermission ownPermission;

    /**
     * @param streamBytes decodes object streams
     */
    DocumentParser(ByteArrayRead file, ContentBytes streamBytes) throws IOException {
        super(file);
        this.streamBytes = streamBytes;
    }

    @Override
    protected void prepareDecryption() throws IOException {
        COSDictionary dictionary = document.getEncryptionDictionary();
        if (dictionary == null || ownEncryption != null) {
            return;
        }
        PDEncryption encryption = new PDEncryption(dictionary);
        if (EmptyPasswordHandler.handles(encryption) && opens(encryption)) {
            ownEncryption = encryption;
        } else {
            super.prepareDecryption();
        }
    }

    private boolean opens(PDEncryption encryption) {
        EmptyPasswordHandler handler = new EmptyPasswordHandler();
        try {
            handler.prepareForDecryption(encryption, document.getDocumentID(), new StandardDecryptionMaterial(""));
        } catch (IOException e) {
            // The password may still be the owner's; if not, PDFBox says what is wrong.
            return false;
        }
        securityHandler = handler;
        ownPermission = handler.getCurrentAccessPermission();
        return true;
    }

    @Override
    protected PDEncryption getEncryption() throws IOException {
        return ownEncryption == null ? super.getEncryption() : ownEncryption;
    }

    @Override
    protected AccessPermission getAccessPermission() throws IOException {
        return ownEncryption == null ? super.getAccessPermission() : ownPermission;
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
            return streamBytes.isDamaged() ? null : new ObjectStream(stream, streamBytes.copy(), document);
        } catch (IOException e) {
            return null;
        }
    }
}
