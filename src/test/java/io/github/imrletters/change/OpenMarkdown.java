package io.github.imrletters.change;

import java.util.List;

/** Markdown of the kinds that may be looked at. */
final class OpenMarkdown {

    private OpenMarkdown() {
    }

    static List<Change> changes() {
        MarkdownStyle usual = MarkdownStyle.usual();
        return List.of(
                Change.open("Markdown: usual", Markdown.in(usual)),
                Change.open("Markdown: titles #", Markdown.in(usual.titles(title -> "# " + title))),
                Change.open("Markdown: colon outside of bold", Markdown.in(usual.colonOutside())),
                Change.open("Markdown: bold labels in the table", Markdown.in(usual.table(MarkdownTable.BOLD_LABELS))),
                Change.open("Markdown: escaped # * _", Markdown.in(usual.texts(text -> text.replaceAll("[#*_]", "\\\\$0")))),
                Change.open("Markdown: &amp;", Markdown.in(usual.texts(text -> text.replace("&", "&amp;")))),
                Change.open("Markdown: wrapped", Markdown.in(usual.wrapped("\n"))),
                Change.open("Markdown: hard breaks of two blanks", Markdown.in(usual.wrapped("  \n"))),
                Change.open("Markdown: rule between pages", Markdown.withPages(false, page -> "---")),
                Change.open("Markdown: page as a comment in a paragraph", Markdown.withPages(true, page -> "<!-- page " + page + " -->")));
    }
}
