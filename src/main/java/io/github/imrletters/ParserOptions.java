package io.github.imrletters;

import io.github.imrletters.internal.source.ReadOptions;

/**
 * What a parser may be told. Immutable; begin with {@link #defaults()} and change what differs:
 * {@code ParserOptions.defaults().withMaxPages(20)}.
 *
 * @param respectPermissions whether a PDF that denies copying is refused. The letters are public records and nearly all of
 *                           them deny it, so the default is {@code false}: they are read
 * @param maxBytes           the largest file read, in bytes
 * @param maxPages           the most pages read
 * @param maxCharacters      the most characters of text read
 * @param maxLines           the most lines of text read
 * @param maxDecodedBytes    the most bytes that the page contents and other compressed parts of a PDF may come to, together: a few
 *                           kilobytes can come to gigabytes. Never more than 1 GiB, whatever the limit
 * @param maxDiagnostics     the most diagnostics kept; the rest is counted in a last one
 */
public record ParserOptions(
        boolean respectPermissions,
        int maxBytes,
        int maxPages,
        int maxCharacters,
        int maxLines,
        int maxDecodedBytes,
        int maxDiagnostics) {

    private static final ParserOptions DEFAULTS = new ParserOptions(false, 32 << 20, 500, 8 << 20, 100_000, 64 << 20, 200);

    /** Checks the limits. */
    public ParserOptions {
        if (maxBytes < 1 || maxPages < 1 || maxCharacters < 1 || maxLines < 1
                || maxDecodedBytes < 1 || maxDiagnostics < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /**
     * Options far above what any real letter needs: 32 MiB, 500 pages, 8 Mi characters, 100,000 lines, 64 MiB decoded, 200
     * diagnostics.
     *
     * @return the default options
     */
    public static ParserOptions defaults() {
        return DEFAULTS;
    }

    /**
     * These options, heeding a PDF's permission bits or not.
     *
     * @param respect whether a PDF that denies copying is refused
     * @return other options
     */
    public ParserOptions withRespectPermissions(boolean respect) {
        return new ParserOptions(respect, maxBytes, maxPages, maxCharacters, maxLines, maxDecodedBytes, maxDiagnostics);
    }

    /**
     * These options with another limit.
     *
     * @param limit in bytes
     * @return other options
     */
    public ParserOptions withMaxBytes(int limit) {
        return new ParserOptions(respectPermissions, limit, maxPages, maxCharacters, maxLines, maxDecodedBytes, maxDiagnostics);
    }

    /**
     * These options with another limit.
     *
     * @param limit in pages
     * @return other options
     */
    public ParserOptions withMaxPages(int limit) {
        return new ParserOptions(respectPermissions, maxBytes, limit, maxCharacters, maxLines, maxDecodedBytes, maxDiagnostics);
    }

    /**
     * These options with another limit.
     *
     * @param limit in characters
     * @return other options
     */
    public ParserOptions withMaxCharacters(int limit) {
        return new ParserOptions(respectPermissions, maxBytes, maxPages, limit, maxLines, maxDecodedBytes, maxDiagnostics);
    }

    /**
     * These options with another limit.
     *
     * @param limit in lines
     * @return other options
     */
    public ParserOptions withMaxLines(int limit) {
        return new ParserOptions(respectPermissions, maxBytes, maxPages, maxCharacters, limit, maxDecodedBytes, maxDiagnostics);
    }

    /**
     * These options with another limit.
     *
     * @param limit in bytes
     * @return other options
     */
    public ParserOptions withMaxDecodedBytes(int limit) {
        return new ParserOptions(respectPermissions, maxBytes, maxPages, maxCharacters, maxLines, limit, maxDiagnostics);
    }

    /**
     * These options with another limit.
     *
     * @param limit the most diagnostics kept
     * @return other options
     */
    public ParserOptions withMaxDiagnostics(int limit) {
        return new ParserOptions(respectPermissions, maxBytes, maxPages, maxCharacters, maxLines, maxDecodedBytes, limit);
    }

    ReadOptions readOptions() {
        return new ReadOptions(respectPermissions, maxPages, maxCharacters, maxLines, maxDecodedBytes, false);
    }
}
