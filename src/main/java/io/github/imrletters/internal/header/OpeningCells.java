package io.github.imrletters.internal.header;

import io.github.imrletters.internal.reflow.Stretch;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which value in the opening of a letter of 2013 belongs to which label. They stand side by side, one or two pairs on a line, but
 * an extractor can print labels first and values after. Posted letters leave the values of persons blank.
 */
final class OpeningCells {

    /** Its value is a list that can take several lines. */
    private static final String LIST = "treatmentsInDispute";

    /** A label, or a value. */
    private record Cell(OpeningLabels.Found label, HeaderCell.Kind kind, Stretch where) {

        boolean isLabel() {
            return label != null;
        }
    }

    private final List<Cell> cells = new ArrayList<>(24);
    private final Map<String, List<Stretch>> values = new LinkedHashMap<>();
    private final List<Cell> unpaired = new ArrayList<>(0);
    private boolean inList;

    /** Takes the lines with labels and those behind them. */
    OpeningCells(List<Line> lines) {
        lines.forEach(this::collect);
        int at = 0;
        while (at < cells.size()) {
            int labels = runEnd(at, true);
            int end = runEnd(labels, false);
            pair(cells.subList(at, labels), cells.subList(labels, end));
            at = Math.max(end, at + 1);
        }
    }

    /** By component, what stands at its label. */
    Map<String, List<Stretch>> values() {
        return values;
    }

    /** The lines of labels whose value has a form of its own, but is not there for certain. */
    List<Line> withoutValue() {
        return unpaired.stream().map(cell -> cell.where().line()).toList();
    }

    private void collect(Line line) {
        List<OpeningLabels.Found> labels = OpeningLabels.in(line.text());
        inList &= labels.isEmpty();
        value(line, 0, labels.isEmpty() ? line.text().length() : labels.get(0).start());
        for (int i = 0; i < labels.size(); i++) {
            OpeningLabels.Found label = labels.get(i);
            inList = label.component().equals(LIST);
            cells.add(new Cell(label, null, new Stretch(line, label.start(), label.end())));
            value(line, label.end(), i + 1 < labels.size() ? labels.get(i + 1).start() : line.text().length());
        }
    }

    private void value(Line line, int from, int to) {
        if (line.text().substring(from, to).isBlank()) {
            return;
        }
        if (inList) {
            values.computeIfAbsent(LIST, list -> new ArrayList<>(1)).add(new Stretch(line, from, to));
            return;
        }
        List<Cell> words = words(line, from, to);
        boolean typed = words.stream().allMatch(word -> word.kind() != HeaderCell.Kind.OTHER);
        cells.addAll(typed ? words : List.of(new Cell(null, HeaderCell.Kind.OTHER, trimmed(line, from, to))));
    }

    private static List<Cell> words(Line line, int from, int to) {
        List<Cell> words = new ArrayList<>(2);
        int at = from;
        while (at < to) {
            if (line.text().charAt(at) <= ' ') {
                at++;
                continue;
            }
            int end = at;
            while (end < to && line.text().charAt(end) > ' ') {
                end++;
            }
            words.add(new Cell(null, HeaderLine.kindOf(line.text().substring(at, end)), new Stretch(line, at, end)));
            at = end;
        }
        return words;
    }

    private static Stretch trimmed(Line line, int from, int to) {
        int start = from;
        int end = to;
        while (line.text().charAt(start) <= ' ') {
            start++;
        }
        while (line.text().charAt(end - 1) <= ' ') {
            end--;
        }
        return new Stretch(line, start, end);
    }

    private int runEnd(int from, boolean label) {
        int end = from;
        while (end < cells.size() && cells.get(end).isLabel() == label) {
            end++;
        }
        return end;
    }

    private void pair(List<Cell> labels, List<Cell> found) {
        if (labels.isEmpty()) {
            return;
        }
        Cell last = labels.get(labels.size() - 1);
        Line line = last.where().line();
        List<Cell> beside = found.stream().filter(value -> value.where().line() == line).toList();
        List<Cell> labelsBeside = labels.stream().filter(label -> label.where().line() == line).toList();
        if (!beside.isEmpty() && labelsBeside.size() > 1 && fit(labelsBeside, beside)) {
            pairInOrder(labelsBeside, beside);
            report(labels.subList(0, labels.size() - labelsBeside.size()));
        } else if (!beside.isEmpty()) {
            put(last, beside.get(0));
            report(labels.subList(0, labels.size() - 1));
        } else {
            pairRuns(labels, found);
        }
    }

    /** All labels first and all values after; where values of persons are blank, those of a form of their own. */
    private void pairRuns(List<Cell> labels, List<Cell> found) {
        List<Cell> formed = labels.stream().filter(label -> isFormed(label.label().component())).toList();
        if (labels.size() > 1 && found.size() >= labels.size() && fit(labels, found.subList(0, labels.size()))) {
            pairInOrder(labels, found);
            return;
        }
        List<Cell> values = found.stream().filter(value -> value.kind() != HeaderCell.Kind.OTHER).toList();
        if (fit(formed, values)) {
            pairInOrder(formed, values);
        } else {
            report(labels);
        }
    }

    private static boolean fit(List<Cell> labels, List<Cell> found) {
        if (labels.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < labels.size(); i++) {
            HeaderCell.Kind expected = expected(labels.get(i).label().component());
            if (expected != found.get(i).kind() && expected != HeaderCell.Kind.OTHER) {
                return false;
            }
        }
        return true;
    }

    private static HeaderCell.Kind expected(String component) {
        return switch (component) {
            case "caseNumber" -> HeaderCell.Kind.CASE_NUMBER;
            case "priority" -> HeaderCell.Kind.PRIORITY;
            case "claimNumber", "employee", "provider", LIST -> HeaderCell.Kind.OTHER;
            default -> HeaderCell.Kind.DATE;
        };
    }

    private static boolean isFormed(String component) {
        return expected(component) != HeaderCell.Kind.OTHER;
    }

    private void pairInOrder(List<Cell> labels, List<Cell> found) {
        for (int i = 0; i < labels.size(); i++) {
            put(labels.get(i), found.get(i));
        }
    }

    private void put(Cell label, Cell value) {
        values.putIfAbsent(label.label().component(), List.of(value.where()));
    }

    private void report(List<Cell> labels) {
        labels.stream().filter(label -> isFormed(label.label().component())).forEach(unpaired::add);
    }
}
