package io.github.imrletters.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
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
 * PDFBox's security handler for the letters' kind of encryption: AES with 128 bits and an empty user password (PDF 32000-1, 7.6).
 * It derives the key once, tries the password as the user's only, keeps one cipher for all streams, and leaves encrypted what
 * nobody reads.
 */
final class EmptyPasswordHandler extends SecurityHandler<StandardProtectionPolicy> {

    private static final int VERSION = 4;
    private static final int REVISION = 4;
    private static final int KEY_BYTES = 16;
    private static final int BLOCK = 16;
    /** How often a key's check value is encrypted. */
    private static final int ROUNDS = 20;
    /** What a password shorter than this is filled up with (algorithm 2). */
    private static final byte[] PADDING = HexFormat.of().parseHex(
            "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");
    /** Ends what the key of a stream is made of (algorithm 1). */
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
        byte[] owner = encryption.getOwnerKey();
        int permissions = encryption.getPermissions();
        byte[] id = documentId != null && documentId.size() > 0 && documentId.getObject(0) instanceof COSString first
                ? first.getBytes() : NOTHING;
        byte[] key = new StandardSecurityHandler().computeEncryptedKey(
                NOTHING, owner, null, null, null, permissions, id, REVISION, KEY_BYTES, true, false);
        if (!Arrays.equals(check(key, id), Arrays.copyOf(encryption.getUserKey(), BLOCK))) {
            throw new IOException("not encrypted with an empty user password");
        }
        setAES(true);
        setEncryptionKey(key);
        AccessPermission permission = new AccessPermission(permissions);
        permission.setReadOnly();
        setCurrentAccessPermission(permission);
    }

    /** What the user's entry begins with where a key is right (algorithm 5). */
    private byte[] check(byte[] key, byte[] id) throws IOException {
        MessageDigest digest = md5();
        digest.update(PADDING);
        byte[] check = digest.digest(id);
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream(BLOCK);
        byte[] roundKey = new byte[KEY_BYTES];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < KEY_BYTES; i++) {
                roundKey[i] = (byte) (key[i] ^ round);
            }
            encrypted.reset();
            encryptDataRC4(roundKey, check, encrypted);
            check = encrypted.toByteArray();
        }
        return check;
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
        MessageDigest digest = md5();
        digest.update(getEncryptionKey());
        for (int shift = 0; shift < 24; shift += 8) {
            digest.update((byte) (number >> shift));
        }
        digest.update((byte) generation);
        digest.update((byte) (generation >> 8));
        digest.update(AES_SALT);
        return Arrays.copyOf(digest.digest(), BLOCK);
    }

    private MessageDigest md5() throws IOException {
        try {
            md5 = md5 == null ? MessageDigest.getInstance("MD5") : md5;
            return md5;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
