package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter was read from. The document's own metadata is never here: it names clerks, not facts of the case.
 *
 * @param name      the file's name without its folders, the last part of its path; {@code null} where the caller gave none
 * @param path      the file as the caller named it, with its folders if named with them, separated by {@code /}; {@code null} where
 *                  the caller gave none
 * @param mediaType {@code application/pdf}, {@code text/plain} or {@code text/markdown}, told from the content, never from the name
 * @param sha256    the SHA-256 of the bytes read, in lower-case hexadecimal; of a character sequence, of its UTF-8 bytes
 * @param pages     the number of pages of a PDF; {@code null} for text
 * @param part      which letter of a file that holds several, from 1; {@code null} of a file that holds one, and where
 *                  only the first one was asked for
 */
public record Source(
        @Nullable String name,
        @Nullable String path,
        @Shown String mediaType,
        @Shown String sha256,
        @Nullable Integer pages,
        @Nullable Integer part) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
