package io.github.imrletters.cli.input;

import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What tells an input that was not read from others.
 *
 * @param sha256 of its bytes; {@code null} where they cannot be read again, or are more than it is worth
 * @param count  how many there are; likewise
 */
record Fingerprint(String sha256, Long count) {

    private static final Fingerprint NONE = new Fingerprint(null, null);
    private static final long MOST = 256L << 20;
    private static final long PATIENCE_SECONDS = 2;

    static Fingerprint of(Input input) {
        if (input.content() == null || !input.content().isLasting()) {
            return NONE;
        }
        try (DigestInputStream in = new DigestInputStream(input.content().open(), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            long count = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                if (count > MOST) {
                    return NONE;
                }
            }
            return new Fingerprint(HexFormat.of().formatHex(in.getMessageDigest().digest()), count);
        } catch (IOException e) {
            return NONE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same of what was given up: reading its file may be what hangs. */
    static Fingerprint soon(Input input) {
        try {
            return CompletableFuture.supplyAsync(() -> of(input)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }
}
