package io.github.imrletters.internal.source;

/**
 * A line of Markdown without its markup.
 *
 * @param text     empty of one that is all markup
 * @param bold     whether all of its words are set in bold, or are a title
 * @param original what it was; {@code null} where each of its characters stands for itself, and where nobody asks
 */
record MarkdownLine(String text, boolean bold, OriginalText original) {

    static final MarkdownLine EMPTY = new MarkdownLine("", false, null);
}
