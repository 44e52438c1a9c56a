package io.github.imrletters.change;

import java.util.List;
import java.util.function.UnaryOperator;

/** Markdown of the kinds that are held back. */
final class HeldBackMarkdown {

    private HeldBackMarkdown() {
    }

    static List<Change> changes() {
        MarkdownStyle usual = MarkdownStyle.usual();
        return List.of(
                Change.heldBack("Markdown: titles ###", Markdown.in(usual.titles(title -> "### " + title))),
                Change.heldBack("Markdown: titles bold", Markdown.in(usual.titles(title -> "**" + title + "**"))),
                Change.heldBack("Markdown: titles # and bold", Markdown.in(usual.titles(title -> "# **" + title + "**"))),
                Change.heldBack("Markdown: bold with __", Markdown.in(usual.bold(words -> "__" + words + "__"))),
                Change.heldBack("Markdown: bold with __, colon outside",
                        Markdown.in(usual.bold(words -> "__" + words + "__").colonOutside())),
                Change.heldBack("Markdown: nothing bold", Markdown.in(usual.bold(UnaryOperator.identity()))),
                Change.heldBack("Markdown: table without outer pipes", Markdown.in(usual.table(MarkdownTable.WITHOUT_OUTER_PIPES))),
                Change.heldBack("Markdown: table without delimiters", Markdown.in(usual.table(MarkdownTable.WITHOUT_DELIMITER))),
                Change.heldBack("Markdown: escaped # * _ [ ] - .",
                        Markdown.in(usual.texts(text -> text.replaceAll("[\\[\\]#*_.-]", "\\\\$0")))),
                Change.heldBack("Markdown: &amp; &lt; &gt;",
                        Markdown.in(usual.texts(text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")))),
                Change.heldBack("Markdown: hard breaks of a backslash", Markdown.in(usual.wrapped("\\\n"))),
                Change.heldBack("Markdown: page as a title", Markdown.withPages(false, page -> "## Page " + page)),
                Change.heldBack("Markdown: page in braces in a paragraph",
                        Markdown.withPages(true, page -> "{" + page + "}" + "-".repeat(48))),
                Change.heldBack("Markdown: rule of hyphens in a paragraph", Markdown.withPages(true, page -> "-----")));
    }
}
