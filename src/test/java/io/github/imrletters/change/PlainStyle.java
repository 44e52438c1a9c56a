package io.github.imrletters.change;

import java.util.Map;
import java.util.stream.Collectors;

/** Plain text without the lines of a page. */
enum PlainStyle implements Style {
    /** One paragraph a line, a blank line between. */
    PARAGRAPH_A_LINE("\n\n"),
    /** One paragraph a line, no blank lines. */
    WITHOUT_BLANK_LINES("\n");

    private final String gap;

    PlainStyle(String gap) {
        this.gap = gap;
    }

    @Override
    public String header(Map<String, String> cells) {
        return HeaderTable.rows(cells).stream()
                .map(row -> row.stream().map(cell -> cell.getKey() + " " + cell.getValue()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String title(String title) {
        return title;
    }

    @Override
    public String text(String text) {
        return text;
    }

    @Override
    public String labelled(String label, String text) {
        return label + " " + text;
    }

    @Override
    public String heading(String request, String outcome) {
        return request + ": " + outcome;
    }

    @Override
    public String between(Block before, Block after) {
        return gap;
    }

    @Override
    public boolean showsParagraphs() {
        return this == PARAGRAPH_A_LINE;
    }
}
