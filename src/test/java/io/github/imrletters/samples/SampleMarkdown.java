package io.github.imrletters.samples;

import io.github.imrletters.samples.HeaderTable.Cell;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints a letter as Markdown, as programs do that make it of a PDF: titles, bold labels, a table, a rule between pages. */
public final class SampleMarkdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_#\\[\\]|~]");

    private SampleMarkdown() {}

    public static String of(TypesetLetter letter) {
        StringBuilder text = new StringBuilder(table(letter.headerRows()));
        int page = 1;
        for (PrintedParagraph paragraph : PrintedParagraph.of(letter)) {
            if (paragraph.page() > page) {
                text.append("\n-----\n");
                page = paragraph.page();
            }
            text.append('\n').append(paragraph.title() ? "## " + paragraph.text() : marked(paragraph.spans())).append('\n');
        }
        return text.toString();
    }

    private static String table(List<HeaderTable.Row> rows) {
        StringBuilder table = new StringBuilder();
        for (HeaderTable.Row row : rows) {
            table.append("| ").append(row.cells().stream().map(SampleMarkdown::cell).collect(Collectors.joining(" | "))).append(" |\n");
            if (row == rows.get(0)) {
                // The cell beside the case number is two columns wide.
                table.insert(table.length() - 1, " |").append("|---|---|---|---|\n");
            }
        }
        return table.toString();
    }

    private static String cell(Cell cell) {
        String text = cell.lines().stream().map(String::strip).collect(Collectors.joining(" "));
        return cell.label() && !text.isEmpty() ? "**" + text + "**" : text;
    }

    private static String marked(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        boolean bold = false;
        for (Span span : spans) {
            boolean next = span.face() == Face.TIMES_BOLD;
            text.append(next == bold ? "" : "**").append(escaped(span.text()));
            bold = next;
        }
        return text.toString().strip();
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).replaceAll("\\\\$0");
    }
}
