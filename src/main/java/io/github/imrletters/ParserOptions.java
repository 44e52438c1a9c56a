package io.github.imrletters;

import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.model.Letter;

/**
 * What a parser may be told. Immutable; begin with {@link #defaults()} and change what differs:
 * {@code ParserOptions.defaults().withMaxPages(20)}. A later version may have more options.
 */
public final class ParserOptions {

    private static final ParserOptions DEFAULTS =
            new ParserOptions(new Values(false, 16 << 20, 500, 2 << 20, 100_000, 32 << 20, 200, false, 0));

    private final Values values;

    /** The options as a record, whose constructor would break callers with each new option if they could see it. */
    private record Values(
            boolean respectPermissions,
            int maxBytes,
            int maxPages,
            int maxCharacters,
            int maxLines,
            int maxDecodedBytes,
            int maxDiagnostics,
            boolean places,
            long maxMillis) {

        private Values {
            if (maxBytes < 1 || maxPages < 1 || maxCharacters < 1 || maxLines < 1
                    || maxDecodedBytes < 1 || maxDiagnostics < 1) {
                throw new IllegalArgumentException("every limit must be at least 1");
            }
            if (maxMillis < 0) {
                throw new IllegalArgumentException("the time must be at least 0");
            }
        }
    }

    private ParserOptions(Values values) {
        this.values = values;
    }

    /**
     * Options far above what any real letter needs, and low enough for a heap of 256 MB: 16 MiB, 500 pages, 2 Mi characters, 100,000
     * lines, 32 MiB decoded, 200 diagnostics.
     *
     * @return the default options
     */
    public static ParserOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Whether a PDF that denies copying is refused. The letters are public records and nearly all of them deny it, so the default is
     * {@code false}: they are read.
     *
     * @return whether such a PDF is refused
     */
    public boolean respectPermissions() {
        return values.respectPermissions;
    }

    /**
     * The largest file read.
     *
     * @return the limit, in bytes
     */
    public int maxBytes() {
        return values.maxBytes;
    }

    /**
     * The most pages read.
     *
     * @return the limit, in pages
     */
    public int maxPages() {
        return values.maxPages;
    }

    /**
     * The most characters of text read.
     *
     * @return the limit, in characters
     */
    public int maxCharacters() {
        return values.maxCharacters;
    }

    /**
     * The most lines of text read.
     *
     * @return the limit, in lines
     */
    public int maxLines() {
        return values.maxLines;
    }

    /**
     * The most bytes that the page contents and other compressed parts of a PDF may come to, together: a few kilobytes can come to
     * gigabytes. Never more than 1 GiB, whatever the limit.
     *
     * @return the limit, in bytes
     */
    public int maxDecodedBytes() {
        return values.maxDecodedBytes;
    }

    /**
     * The most diagnostics kept; the rest is counted in a last one.
     *
     * @return the limit, in diagnostics
     */
    public int maxDiagnostics() {
        return values.maxDiagnostics;
    }

    /**
     * These options, heeding a PDF's permission bits or not.
     *
     * @param respect whether a PDF that denies copying is refused
     * @return other options
     */
    public ParserOptions withRespectPermissions(boolean respect) {
        return new ParserOptions(new Values(respect, values.maxBytes, values.maxPages, values.maxCharacters,
                values.maxLines, values.maxDecodedBytes, values.maxDiagnostics, values.places, values.maxMillis));
    }

    /**
     * These options with another limit.
     *
     * @param limit in bytes, at least 1
     * @return other options
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ParserOptions withMaxBytes(int limit) {
        return new ParserOptions(new Values(values.respectPermissions, limit, values.maxPages, values.maxCharacters,
                values.maxLines, values.maxDecodedBytes, values.maxDiagnostics, values.places, values.maxMillis));
    }

    /**
     * These options with another limit.
     *
     * @param limit in pages, at least 1
     * @return other options
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ParserOptions withMaxPages(int limit) {
        return new ParserOptions(new Values(values.respectPermissions, values.maxBytes, limit, values.maxCharacters,
                values.maxLines, values.maxDecodedBytes, values.maxDiagnostics, values.places, values.maxMillis));
    }

    /**
     * These options with another limit.
     *
     * @param limit in characters, at least 1
     * @return other options
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ParserOptions withMaxCharacters(int limit) {
        return new ParserOptions(new Values(values.respectPermissions, values.maxBytes, values.maxPages, limit,
                values.maxLines, values.maxDecodedBytes, values.maxDiagnostics, values.places, values.maxMillis));
    }

    /**
     * These options with another limit.
     *
     * @param limit in lines, at least 1
     * @return other options
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ParserOptions withMaxLines(int limit) {
        return new ParserOptions(new Values(values.respectPermissions, values.maxBytes, values.maxPages, values.maxCharacters,
                limit, values.maxDecodedBytes, values.maxDiagnostics, values.places, values.maxMillis));
    }

    /**
     * These options with another limit.
     *
     * @param limit in bytes, at least 1
     * @return other options
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ParserOptions withMaxDecodedBytes(int limit) {
        return new ParserOptions(new Values(values.respectPermissions, values.maxBytes, values.maxPages, values.maxCharacters,
                values.maxLines, limit, values.maxDiagnostics, values.places, values.maxMillis));
    }

    /**
     * These options with another limit.
     *
     * @param limit in diagnostics, at least 1
     * @return other options
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ParserOptions withMaxDiagnostics(int limit) {
        return new ParserOptions(new Values(values.respectPermissions, values.maxBytes, values.maxPages, values.maxCharacters,
                values.maxLines, values.maxDecodedBytes, limit, values.places, values.maxMillis));
    }

    /**
     * Whether letters are to tell where their facts stand: {@link Letter#places()} and {@link ParseResult#pages()}.
     *
     * @return false by default
     */
    public boolean places() {
        return values.places;
    }

    /**
     * These options, with or without the places of facts.
     *
     * @param places whether letters are to tell where their facts stand
     * @return other options
     */
    public ParserOptions withPlaces(boolean places) {
        return new ParserOptions(new Values(values.respectPermissions, values.maxBytes, values.maxPages, values.maxCharacters,
                values.maxLines, values.maxDecodedBytes, values.maxDiagnostics, places, values.maxMillis));
    }

    /**
     * The longest that one parse may take. The clock is looked at often, but not at every step: a parse can take somewhat longer.
     *
     * @return the limit, in milliseconds; 0, the default, for none
     */
    public long maxMillis() {
        return values.maxMillis;
    }

    /**
     * These options with another limit.
     *
     * @param limit in milliseconds; 0 for none
     * @return other options
     * @throws IllegalArgumentException if the limit is less than 0
     */
    public ParserOptions withMaxMillis(long limit) {
        return new ParserOptions(new Values(values.respectPermissions, values.maxBytes, values.maxPages, values.maxCharacters,
                values.maxLines, values.maxDecodedBytes, values.maxDiagnostics, values.places, limit));
    }

    ReadOptions readOptions() {
        return new ReadOptions(values.respectPermissions, values.maxPages, values.maxCharacters, values.maxLines,
                values.maxDecodedBytes, values.places);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParserOptions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString().replaceFirst("Values", "ParserOptions");
    }
}
