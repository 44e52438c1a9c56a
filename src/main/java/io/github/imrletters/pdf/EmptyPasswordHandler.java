package io.github.imrletters.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.DecryptionMaterial;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.SecurityHandler;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * PDFBox's security handler for the letters' kind of encryption: AES with 128 bits and an empty user password. It derives the key
 * once, tries the password as the user's only, keeps one cipher for all streams, and leaves encrypted what nobody reads.
 */
final class EmptyPasswordHandler extends SecurityHandler<StandardProtectionPolicy> {

    private static final int VERSION = 4;
    private static final int REVISION = 4;
    private static final int KEY_BYTES = 16;
    private static final int BLOCK = 16;
    /** Ends what the key of a stream is made of (PDF 32000-1, 7.6.2, algorithm 1). */
    private static final byte[] AES_SALT = {'s', 'A', 'l', 'T'};

    private static final byte[] NOTHING = {};

    private Cipher cipher;
    private MessageDigest md5;

    /** Whether an encryption dictionary is of that kind; all others are for PDFBox's own handlers. */
    static boolean handles(PDEncryption encryption) {
        COSDictionary filters = encryption.getCOSObject().getCOSDictionary(COSName.CF);
        COSDictionary filter = filters == null ? null : filters.getCOSDictionary(COSName.STD_CF);
        return StandardSecurityHandler.FILTER.equals(encryption.getFilter())
                && encryption.getVersion() == VERSION
                && encryption.getRevision() == REVISION
                && encryption.getLength() == KEY_BYTES * Byte.SIZE
                && filter != null && COSName.AESV2.equals(filter.getCOSName(COSName.CFM))
                && COSName.STD_CF.equals(encryption.getStreamFilterName())
                && COSName.STD_CF.equals(encryption.getStringFilterName())
                && encryption.isEncryptMetaData();
    }

    /**
     * Derives the key. The password is not tried as the owner's: who reads needs no more rights, and it would take as long as all
     * the rest of opening.
     */
    @Override
    public void prepareForDecryption(PDEncryption encryption, COSArray documentId, DecryptionMaterial password)
            throws IOException {
        StandardSecurityHandler algorithms = new StandardSecurityHandler();
        byte[] user = encryption.getUserKey();
        byte[] owner = encryption.getOwnerKey();
        int permissions = encryption.getPermissions();
        byte[] id = documentId != null && documentId.size() > 0 && documentId.getObject(0) instanceof COSString first
                ? first.getBytes() : NOTHING;
        if (!algorithms.isUserPassword(NOTHING, user, owner, permissions, id, REVISION, KEY_BYTES, true)) {
            throw new IOException("not encrypted with an empty user password");
        }
        setAES(true);
        setEncryptionKey(algorithms.computeEncryptedKey(
                NOTHING, owner, user, null, null, permissions, id, REVISION, KEY_BYTES, true, false));
        AccessPermission permission = new AccessPermission(permissions);
        permission.setReadOnly();
        setCurrentAccessPermission(permission);
    }

    @Override
    public void prepareDocumentForEncryption(PDDocument document) {
        throw new UnsupportedOperationException("letters are only read");
    }

    /** No string of the catalog is read (language, names of viewers' layouts), and arrays of numbers have none. */
    @Override
    public COSBase decrypt(COSBase object, long number, long generation) throws IOException {
        boolean isCatalog = object instanceof COSDictionary dictionary
                && COSName.CATALOG.equals(dictionary.getCOSName(COSName.TYPE));
        boolean isWidths = object instanceof COSArray array && array.size() > 0 && array.get(0) instanceof COSNumber;
        return isCatalog || isWidths ? object : super.decrypt(object, number, generation);
    }

    @Override
    public void decryptStream(COSStream stream, long number, long generation) throws IOException {
        COSName type = stream.getCOSName(COSName.TYPE);
        boolean isUnread = COSName.METADATA.equals(type) || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (isUnread || COSName.XREF.equals(type)) {
            return;
        }
        byte[] encrypted;
        try (InputStream in = stream.createRawInputStream()) {
            encrypted = in.readNBytes((int) stream.getLength());
        }
        byte[] decrypted = encrypted.length == 0 ? encrypted : decrypt(encrypted, streamKey(number, generation));
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(decrypted);
        }
    }

    private byte[] decrypt(byte[] encrypted, byte[] key) throws IOException {
        if (encrypted.length < BLOCK) {
            throw new IOException("an encrypted stream begins with a block of its own");
        }
        try {
            if (cipher == null) {
                cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            }
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(encrypted, 0, BLOCK));
            return cipher.doFinal(encrypted, BLOCK, encrypted.length - BLOCK);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private byte[] streamKey(long number, long generation) throws IOException {
        try {
            if (md5 == null) {
                md5 = MessageDigest.getInstance("MD5");
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        md5.update(getEncryptionKey());
        for (int shift = 0; shift < 24; shift += 8) {
            md5.update((byte) (number >> shift));
        }
        md5.update((byte) generation);
        md5.update((byte) (generation >> 8));
        md5.update(AES_SALT);
        return Arrays.copyOf(md5.digest(), BLOCK);
    }
}
