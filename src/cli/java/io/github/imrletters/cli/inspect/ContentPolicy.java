package io.github.imrletters.cli.inspect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a browser may do for a page: run its own script and style, show images that are in it, and nothing else, least of all load. */
final class ContentPolicy {

    private ContentPolicy() {
    }

    /**
     * Puts it in words, in which script and style go by their hashes: whatever a letter's text could smuggle in has none.
     *
     * @param style  the content of the page's style element
     * @param script the content of its script element; {@code null} where there is none
     */
    static String of(String style, String script) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + (script == null ? "'none'" : hash(script))
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + '\'';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
