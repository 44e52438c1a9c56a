package io.github.imrletters.change;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A letter as Markdown, in one of its dialects.
 *
 * @param title    makes a title
 * @param bold     makes a heading or label bold, without the colon behind it
 * @param inside   whether the colon behind a bold label is bold, too
 * @param table    makes the case header's table
 * @param text     makes the letter's own words: escapes what has a meaning in Markdown
 * @param lineEnds where a paragraph is wrapped, what its lines end with; empty of a paragraph on one line
 */
record MarkdownStyle(UnaryOperator<String> title, UnaryOperator<String> bold, boolean inside, MarkdownTable table,
        UnaryOperator<String> text, String lineEnds) implements Style {

    static MarkdownStyle usual() {
        return new MarkdownStyle(title -> "## " + title, words -> "**" + words + "**", true, MarkdownTable.PIPES,
                UnaryOperator.identity(), "");
    }

    MarkdownStyle titles(UnaryOperator<String> other) {
        return new MarkdownStyle(other, bold, inside, table, text, lineEnds);
    }

    MarkdownStyle bold(UnaryOperator<String> other) {
        return new MarkdownStyle(title, other, inside, table, text, lineEnds);
    }

    MarkdownStyle colonOutside() {
        return new MarkdownStyle(title, bold, false, table, text, lineEnds);
    }

    MarkdownStyle table(MarkdownTable other) {
        return new MarkdownStyle(title, bold, inside, other, text, lineEnds);
    }

    MarkdownStyle texts(UnaryOperator<String> other) {
        return new MarkdownStyle(title, bold, inside, table, other, lineEnds);
    }

    MarkdownStyle wrapped(String end) {
        return new MarkdownStyle(title, bold, inside, table, text, end);
    }

    @Override
    public String header(Map<String, String> cells) {
        List<List<List<String>>> rows = HeaderTable.rows(cells).stream()
                .map(row -> row.stream().map(cell -> List.of(cell.getKey(), cell.getValue())).toList()).toList();
        return table.print(rows, this::label);
    }

    @Override
    public String title(String words) {
        return title.apply(words);
    }

    @Override
    public String text(String words) {
        return lines(text.apply(words));
    }

    @Override
    public String labelled(String label, String words) {
        return lines(label(label) + " " + text.apply(words));
    }

    @Override
    public String heading(String request, String outcome) {
        return inside ? bold.apply(text.apply(request) + ": " + outcome) : bold.apply(text.apply(request)) + ": " + outcome;
    }

    @Override
    public String between(Block before, Block after) {
        return "\n\n";
    }

    @Override
    public boolean showsParagraphs() {
        return true;
    }

    private String label(String label) {
        return inside ? bold.apply(label) : bold.apply(label.substring(0, label.length() - 1)) + ":";
    }

    private String lines(String paragraph) {
        return lineEnds.isEmpty() ? paragraph : Wrapping.lines(paragraph, lineEnds);
    }
}
