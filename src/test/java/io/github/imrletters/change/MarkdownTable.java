package io.github.imrletters.change;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How Markdown prints the case header's table. */
enum MarkdownTable {
    /** With pipes at both ends, the first row as the head. */
    PIPES("| ", " |", true, false),
    /** Labels in bold. */
    BOLD_LABELS("| ", " |", true, true),
    /** With pipes between cells alone. */
    WITHOUT_OUTER_PIPES("", "", true, false),
    /** Without the row that delimits the head. */
    WITHOUT_DELIMITER("| ", " |", false, false);

    private final String before;
    private final String behind;
    private final boolean delimited;
    private final boolean boldLabels;

    MarkdownTable(String before, String behind, boolean delimited, boolean boldLabels) {
        this.before = before;
        this.behind = behind;
        this.delimited = delimited;
        this.boldLabels = boldLabels;
    }

    /** Prints rows of pairs of a label and a value. */
    String print(List<List<List<String>>> rows, UnaryOperator<String> bold) {
        int columns = rows.stream().mapToInt(row -> row.size() * 2).max().orElseThrow();
        StringBuilder table = new StringBuilder();
        for (List<List<String>> row : rows) {
            Stream<String> cells = row.stream().flatMap(pair -> Stream.of(boldLabels ? bold.apply(pair.get(0)) : pair.get(0), pair.get(1)));
            table.append(table.length() == 0 ? "" : "\n").append(line(cells, columns, ""));
            if (delimited && row == rows.get(0)) {
                table.append('\n').append(line(Stream.empty(), columns, "---"));
            }
        }
        return table.toString();
    }

    private String line(Stream<String> cells, int columns, String empty) {
        return Stream.concat(cells, Stream.generate(() -> empty)).limit(columns).collect(Collectors.joining(" | ", before, behind));
    }
}
