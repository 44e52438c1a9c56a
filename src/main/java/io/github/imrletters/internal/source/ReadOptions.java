package io.github.imrletters.internal.source;

/**
 * What a reader may do, and is to do.
 *
 * @param respectPermissions whether a PDF that denies copying is refused
 * @param maxPages           the most pages read
 * @param maxCharacters      the most characters read
 * @param maxLines           the most lines read
 * @param maxDecodedBytes    the most bytes that a file's compressed parts may come to, together
 * @param places             whether each line is to have its {@link Place}, or {@link OriginalText}, which takes time
 *                           and memory
 */
public record ReadOptions(boolean respectPermissions, int maxPages, int maxCharacters, int maxLines, int maxDecodedBytes,
                          boolean places) {
}
