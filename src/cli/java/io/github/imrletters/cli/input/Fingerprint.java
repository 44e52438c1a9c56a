package io.github.imrletters.cli.input;

import io.github.imrletters.cli.input.Input;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells an input that was not read from others.
 *
 * @param sha256 of its bytes; {@code null} where they cannot be read again
 * @param count  how many there are; likewise
 */
record Fingerprint(String sha256, Long count) {

    private static final Fingerprint NONE = new Fingerprint(null, null);

    static Fingerprint of(Input input) {
        if (!input.content().isLasting()) {
            return NONE;
        }
        try (DigestInputStream in = new DigestInputStream(input.content().open(), MessageDigest.getInstance("SHA-256"))) {
            long count = in.transferTo(OutputStream.nullOutputStream());
            return new Fingerprint(HexFormat.of().formatHex(in.getMessageDigest().digest()), count);
        } catch (IOException e) {
            return NONE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
