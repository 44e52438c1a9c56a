package io.github.imrletters.internal.pdf.file;

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
import org.apache.pdfbox.pdmodel.encryption.DecryptionMaterial;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.SecurityHandler;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * PDFBox's security handler for the letters' kind of encryption: AES with 128 bits and an empty user password (PDF 32000-1, 7.6).
 * It derives the key once and tries the password as the user's only: who reads needs no owner's rights, and to look for them takes
 * as long as all the rest of opening. It keeps one cipher for all streams and leaves encrypted what nobody reads.
 */
final class EmptyPasswordHandler extends SecurityHandler<StandardProtectionPolicy> {

    private static final String STANDARD = "Standard";
    private static final int VERSION = 4;
    private static final int REVISION = 4;
    private static final int KEY_BYTES = 16;
    private static final int BLOCK = 16;
    /** How long the owner's entry is, and the user's (7.6.3.2). */
    private static final int ENTRY = 32;
    /** How often a key is hashed once more. */
    private static final int KEY_ROUNDS = 50;
    /** How often a key's check value is encrypted. */
    private static final int CHECK_ROUNDS = 20;
    /** What a password shorter than this is filled up with (algorithm 2). */
    private static final byte[] PADDING = HexFormat.of().parseHex(
            "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");
    /** Ends what the key of a stream is made of (algorithm 1). */
    private static final byte[] AES_SALT = {'s', 'A', 'l', 'T'};

    private static final byte[] NOTHING = {};

    private Cipher cipher;
    private MessageDigest md5;

    private EmptyPasswordHandler() {
        setAES(true);
    }

    /**
     * A handler for an encryption dictionary.
     *
     * @param documentId the trailer's; may be {@code null}
     * @return {@code null} where the dictionary is not of that kind, or asks for a password: that is for PDFBox's own handlers
     */
    static EmptyPasswordHandler of(COSDictionary encryption, COSArray documentId) throws IOException {
        byte[] owner = bytes(encryption.getDictionaryObject(COSName.O));
        byte[] user = bytes(encryption.getDictionaryObject(COSName.U));
        if (!isOfThatKind(encryption) || owner.length < ENTRY || user.length < BLOCK) {
            return null;
        }
        byte[] id = documentId == null || documentId.size() == 0 ? NOTHING : bytes(documentId.getObject(0));
        EmptyPasswordHandler handler = new EmptyPasswordHandler();
        byte[] key = handler.key(Arrays.copyOf(owner, ENTRY), encryption.getInt(COSName.P, 0), id);
        if (!Arrays.equals(handler.check(key, id), Arrays.copyOf(user, BLOCK))) {
            return null;
        }
        handler.setEncryptionKey(key);
        return handler;
    }

    private static byte[] bytes(COSBase string) {
        return string instanceof COSString text ? text.getBytes() : NOTHING;
    }

    private static boolean isOfThatKind(COSDictionary encryption) {
        COSDictionary filters = encryption.getCOSDictionary(COSName.CF);
        COSDictionary filter = filters == null ? null : filters.getCOSDictionary(COSName.STD_CF);
        return STANDARD.equals(encryption.getNameAsString(COSName.FILTER))
                && encryption.getInt(COSName.V) == VERSION
                && encryption.getInt(COSName.R) == REVISION
                && encryption.getInt(COSName.LENGTH) == KEY_BYTES * Byte.SIZE
                && filter != null && COSName.AESV2.equals(filter.getCOSName(COSName.CFM))
                && COSName.STD_CF.equals(encryption.getCOSName(COSName.STM_F))
                && COSName.STD_CF.equals(encryption.getCOSName(COSName.STR_F))
                && encryption.getBoolean(COSName.ENCRYPT_META_DATA, true);
    }

    /** The key that the empty password, as the user's, makes (algorithm 2). */
    private byte[] key(byte[] owner, int permissions, byte[] id) throws IOException {
        MessageDigest digest = md5();
        digest.update(PADDING);
        digest.update(owner);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            digest.update((byte) (permissions >> shift));
        }
        byte[] key = digest.digest(id);
        for (int round = 0; round < KEY_ROUNDS; round++) {
            key = digest.digest(key);
        }
        return key;
    }

    /** What the user's entry begins with where a key is right (algorithm 5). */
    private byte[] check(byte[] key, byte[] id) throws IOException {
        MessageDigest digest = md5();
        digest.update(PADDING);
        byte[] check = digest.digest(id);
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream(BLOCK);
        byte[] roundKey = new byte[KEY_BYTES];
        for (int round = 0; round < CHECK_ROUNDS; round++) {
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
    public void prepareForDecryption(PDEncryption encryption, COSArray documentId, DecryptionMaterial password) {
        throw new UnsupportedOperationException("a handler is made ready to decrypt");
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
