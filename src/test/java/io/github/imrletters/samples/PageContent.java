package io.github.imrletters.samples;

import io.github.imrletters.samples.HeaderTable.Cell;
import io.github.imrletters.samples.HeaderTable.Row;
import io.github.imrletters.samples.TypesetLetter.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the content stream of one page, operator by operator, in the manner of Word. */
final class PageContent {

    private static final double CELL_PADDING = 5.16;
    private static final double RULE = 0.48;
    // Word starts a new run at every hyphen, and where the text was edited.
    private static final Pattern RUN_END = Pattern.compile("(?=-)|(?<=-)");
    private static final Pattern CELL_RUN_END = Pattern.compile(RUN_END + "|(?= $)");
    // Numbers only: in longer runs the missing width would add up to a gap.
    private static final Pattern TIGHTENED = Pattern.compile("\\d{4,}.{0,3}");

    private final StringBuilder operators = new StringBuilder();
    private final Random random;
    private final KernedText kernedText;
    private Face face;
    private int markedContents;

    PageContent(Random random, FontTable fonts) {
        this.random = random;
        this.kernedText = new KernedText(random, fonts);
    }

    byte[] toBytes() {
        return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How many marked-content sequences there are; they are numbered from 0. */
    int markedContents() {
        return markedContents;
    }

    /** Draws the lines, each paragraph a marked-content sequence. */
    void addLines(List<Line> lines) {
        Map<Integer, List<Line>> paragraphs =
                lines.stream().collect(Collectors.groupingBy(Line::paragraph, TreeMap::new, Collectors.toList()));
        paragraphs.values().forEach(paragraph -> {
            beginMarkedContent();
            paragraph.forEach(this::addLine);
            endMarkedContent();
        });
    }

    void addHeaderTable(List<Row> rows) {
        for (Row row : rows) {
            row.cells().forEach(cell -> addCell(row, cell));
            addRules(row);
        }
        Row last = rows.get(rows.size() - 1);
        beginMarkedContent();
        for (Cell cell : last.cells()) {
            addRectangle(cell.left() - RULE, last.bottom() - RULE, cell.right() - cell.left() + RULE, RULE, "f*");
        }
        endMarkedContent();
    }

    void addImage(String name, double x, double y, double width, double height) {
        beginMarkedContent();
        add("q\n%s 0 0 %s %s %s cm\n/%s Do Q\n", number(width), number(height), number(x), number(y), name);
        endMarkedContent();
    }

    private void addLine(Line line) {
        double x = line.x();
        for (Span span : line.spans()) {
            for (String run : runs(span.text())) {
                addRun(span.face(), TypesetLetter.TYPE_SIZE, x, line.baseline(), run);
                x += span.face().width(run, TypesetLetter.TYPE_SIZE);
            }
        }
    }

    private List<String> runs(String text) {
        return RUN_END.splitAsStream(text).flatMap(part -> cut(part).stream()).toList();
    }

    private List<String> cut(String text) {
        int space = text.endsWith(" ") && random.nextBoolean() ? text.length() - 1 : text.indexOf(' ', 20);
        return space > 0 && random.nextInt(4) > 0
                ? List.of(text.substring(0, space), text.substring(space))
                : List.of(text);
    }

    private void addRun(Face nextFace, double size, double x, double y, String text) {
        add("BT\n");
        if (nextFace != face) {
            add("/%s %s Tf\n", nextFace.resourceName(), number(size));
            face = nextFace;
        }
        add("1 0 0 1 %s %s Tm\n0 g\n", number(x), number(y));
        boolean tightened = TIGHTENED.matcher(text).matches();
        add(tightened ? "-0.0182 Tc\n" : "");
        operators.append(kernedText.show(nextFace, text));
        add(tightened ? "0 Tc\n" : "");
        add("ET\n");
    }

    private void addCell(Row row, Cell cell) {
        double width = cell.right() - cell.left();
        if (cell.label()) {
            beginMarkedContent();
            add("0.875 g\n");
            addRectangle(cell.left(), row.bottom(), width, row.height(), "f*");
            endMarkedContent();
        }
        beginMarkedContent();
        for (int i = 0; i < cell.lines().size(); i++) {
            double baseline = row.top() - (i + 1) * HeaderTable.LINE_HEIGHT + 2.64;
            addCellLine(row, cell, baseline, cell.lines().get(i));
        }
        endMarkedContent();
    }

    private void addCellLine(Row row, Cell cell, double baseline, String text) {
        Face cellFace = cell.label() ? Face.ARIAL_BOLD : Face.ARIAL;
        double x = cell.left() + CELL_PADDING;
        for (String run : CELL_RUN_END.split(text)) {
            Face outerFace = face;
            add("q\n");
            addRectangle(cell.left(), row.bottom(), cell.right() - cell.left(), row.height(), "W* n");
            addRun(cellFace, HeaderTable.TYPE_SIZE, x, baseline, run);
            add("Q\n");
            face = outerFace;
            x += cellFace.width(run, HeaderTable.TYPE_SIZE);
        }
    }

    private void addRules(Row row) {
        beginMarkedContent();
        add("0 g\n");
        for (Cell cell : row.cells()) {
            addRectangle(cell.left() - RULE, row.top(), cell.right() - cell.left() + RULE, RULE, "f*");
            addRectangle(cell.left() - RULE, row.bottom(), RULE, row.height(), "f*");
        }
        double rightEdge = row.cells().get(row.cells().size() - 1).right();
        addRectangle(rightEdge, row.bottom(), RULE, row.height() + RULE, "f*");
        endMarkedContent();
    }

    private void addRectangle(double x, double y, double width, double height, String operator) {
        add("%s %s %s %s re\n%s\n", number(x), number(y), number(width), number(height), operator);
    }

    private void beginMarkedContent() {
        add("/P <</MCID %d>> BDC\n", markedContents++);
    }

    private void endMarkedContent() {
        add("EMC\n");
    }

    private void add(String format, Object... arguments) {
        operators.append(String.format(Locale.ROOT, format, arguments));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }
}
