package io.github.imrletters.model;

/**
 * Where a letter was read from. The document's own metadata is never here: it names clerks, not facts of the case.
 *
 * @param name      the file's name without its folders; {@code null} where the caller gave none
 * @param mediaType {@code application/pdf} or {@code text/plain}, told from the content, never from the name
 * @param sha256    the SHA-256 of the bytes read, in lower-case hexadecimal; of a character sequence, of its UTF-8 bytes
 * @param pages     the number of pages of a PDF; {@code null} for text
 */
public record Source(String name, String mediaType, String sha256, Integer pages) {
}
