package io.github.imrletters.internal.header;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Priority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Tells which value of the case header belongs to which label. Sources print the table's cells in many orders: label and
 * value side by side, one below the other, or all labels of a column and then all its values. A value that cannot be given
 * to one label for certain is given to none.
 */
public final class CaseHeaderReader {

    /** The order in which things happen in a case. It holds in every letter seen and so tells a misread table. */
    private static final List<HeaderField> CHRONOLOGY = List.of(
            HeaderField.DATE_OF_INJURY, HeaderField.UR_DENIAL_DATE, HeaderField.APPLICATION_RECEIVED,
            HeaderField.DATE_ASSIGNED, HeaderField.DECISION_DATE);
    /** A case is numbered when the application is received, or about then. */
    private static final List<HeaderField> SINCE_THE_CASE = List.of(
            HeaderField.APPLICATION_RECEIVED, HeaderField.DATE_ASSIGNED, HeaderField.DECISION_DATE);

    /** A cell, the line it stands on, and, once it is clear, the cell that it goes with. */
    private static final class Cell {
        private final HeaderCell cell;
        private final Line line;
        private boolean paired;

        private Cell(HeaderCell cell, Line line) {
            this.cell = cell;
            this.line = line;
        }

        private boolean isFree(boolean value) {
            return !paired && cell.isValue() == value;
        }
    }

    private final DiagnosticCollector diagnostics;
    private final List<Cell> cells = new ArrayList<>(16);
    private final Map<HeaderField, Cell> values = new EnumMap<>(HeaderField.class);

    private CaseHeaderReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the table.
     *
     * @param rows        its lines in reading order
     * @param diagnostics where to say what is missing or unclear
     * @param trail       where to mark its facts
     * @return the header; its components are absent where the table does not certainly tell them
     */
    public static CaseHeader read(List<HeaderRow> rows, DiagnosticCollector diagnostics, Trail trail) {
        CaseHeaderReader reader = new CaseHeaderReader(diagnostics);
        reader.collect(rows);
        reader.pairOnOneLine();
        reader.pairRuns();
        reader.reportUnpaired();
        reader.reportMissing();
        return reader.header(trail);
    }

    /** The second half of the label that wraps says nothing that the first half did not. */
    private void collect(List<HeaderRow> rows) {
        boolean open = false;
        for (HeaderRow row : rows) {
            for (HeaderCell cell : row.cells()) {
                if (cell.kind() == HeaderCell.Kind.LABEL_REST && open) {
                    open = false;
                    continue;
                }
                if (cell.kind() == HeaderCell.Kind.LABEL_BEGINNING) {
                    continue;
                }
                open |= cell.field() == HeaderField.APPLICATION_RECEIVED;
                cells.add(new Cell(cell, row.line()));
            }
        }
    }

    /** A value behind a label on its own line is certainly the label's. */
    private void pairOnOneLine() {
        for (int i = 0; i + 1 < cells.size(); i++) {
            Cell label = cells.get(i);
            Cell value = cells.get(i + 1);
            if (label.isFree(false) && value.isFree(true) && label.line == value.line) {
                pair(label, value);
            }
        }
    }

    /** As many labels and as many values behind them: one each, in their order. */
    private void pairRuns() {
        int at = 0;
        while (at < cells.size()) {
            int labels = runEnd(at, false);
            int values = runEnd(labels, true);
            // Values in front of a label may be its own: then those behind it are the next label's.
            boolean contested = at > 0 && cells.get(at).isFree(false) && cells.get(at - 1).isFree(true);
            if (!contested && fit(at, labels, values)) {
                for (int i = at; i < labels; i++) {
                    pair(cells.get(i), cells.get(labels + i - at));
                }
            }
            at = Math.max(values, at + 1);
        }
    }

    private int runEnd(int start, boolean value) {
        int end = start;
        while (end < cells.size() && cells.get(end).isFree(value)) {
            end++;
        }
        return end;
    }

    /**
     * Whether the values that follow a run of labels are theirs. More values than labels are tolerated only where the last
     * label is not a date's: then no date can have moved up.
     */
    private boolean fit(int start, int labels, int values) {
        int count = labels - start;
        int found = values - labels;
        if (count == 0 || found < count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (expected(cells.get(start + i).cell.field()) != cells.get(labels + i).cell.kind()) {
                return false;
            }
        }
        return found == count || expected(cells.get(labels - 1).cell.field()) != HeaderCell.Kind.DATE;
    }

    private static HeaderCell.Kind expected(HeaderField field) {
        return switch (field) {
            case CASE_NUMBER -> HeaderCell.Kind.CASE_NUMBER;
            case PRIORITY -> HeaderCell.Kind.PRIORITY;
            default -> HeaderCell.Kind.DATE;
        };
    }

    private void pair(Cell label, Cell value) {
        label.paired = true;
        value.paired = true;
        HeaderField field = label.cell.field();
        if (values.putIfAbsent(field, value) != null) {
            diagnostics.add(DiagnosticCode.SECTION_REPEATED, label.line,
                    "the case header has '" + field.label() + "' more than once; the first one was taken");
        }
    }

    private void reportUnpaired() {
        for (Cell cell : cells) {
            if (cell.isFree(false)) {
                diagnostics.add(DiagnosticCode.LABEL_WITHOUT_VALUE, cell.line,
                        "the case header's '" + cell.cell.field().label() + "' has no value that is certainly its own");
            }
        }
    }

    /** Every table has all fields: one that is neither there nor told of as without a value was lost. */
    private void reportMissing() {
        for (HeaderField field : HeaderField.values()) {
            boolean there = values.containsKey(field) || cells.stream().anyMatch(cell -> cell.cell.field() == field);
            if (!there) {
                diagnostics.add(DiagnosticCode.HEADER_FIELD_MISSING, cells.get(0).line, "the case header has no '" + field.label() + "'");
            }
        }
    }

    private CaseHeader header(Trail trail) {
        Map<HeaderField, LocalDate> dates = new EnumMap<>(HeaderField.class);
        for (HeaderField field : CHRONOLOGY) {
            LocalDate date = date(field);
            if (date != null) {
                dates.put(field, date);
                mark(field, trail);
            }
        }
        reportOrder(dates);
        Priority priority = priority();
        if (priority != null) {
            mark(HeaderField.PRIORITY, trail);
        }
        return new CaseHeader(caseNumber(dates, trail), dates.get(HeaderField.DATE_ASSIGNED), dates.get(HeaderField.DATE_OF_INJURY),
                dates.get(HeaderField.DECISION_DATE), dates.get(HeaderField.UR_DENIAL_DATE),
                dates.get(HeaderField.APPLICATION_RECEIVED), priority, null, null, null, null);
    }

    private void mark(HeaderField field, Trail trail) {
        Cell value = values.get(field);
        trail.printed(field.component(), value.line, value.cell.start(), value.cell.end());
    }

    /** What is printed at a label; {@code null} where nothing certainly is. */
    private String printed(HeaderField field) {
        Cell value = values.get(field);
        return value == null ? null : value.cell.value();
    }

    private LocalDate date(HeaderField field) {
        String value = printed(field);
        if (value == null) {
            return null;
        }
        LocalDate date = Dates.monthDayYear(value);
        if (date == null) {
            diagnostics.add(DiagnosticCode.DATE_UNREADABLE, values.get(field).line,
                    "the case header's '" + field.label() + "' has no date that the calendar has");
        }
        return date;
    }

    /** A case number of another form than those known is still the letter's own: it is kept as printed. */
    private String caseNumber(Map<HeaderField, LocalDate> dates, Trail trail) {
        String number = printed(HeaderField.CASE_NUMBER);
        if (number != null) {
            Line line = values.get(HeaderField.CASE_NUMBER).line;
            if (!CaseNumber.is(number)) {
                diagnostics.add(DiagnosticCode.VALUE_UNREADABLE, line,
                        "the case header's '" + HeaderField.CASE_NUMBER.label() + "' is not of the form that case numbers have; it is kept");
            } else if (!isOfAYear(CaseNumber.year(number), dates)) {
                diagnostics.add(DiagnosticCode.VALUE_UNREADABLE, line,
                        "the case header's '" + HeaderField.CASE_NUMBER.label() + "' is of another year than all its dates; it is kept");
            }
            mark(HeaderField.CASE_NUMBER, trail);
        }
        return number;
    }

    /** Whether a year is near that of any date since the case began, or there is none. */
    private static boolean isOfAYear(int year, Map<HeaderField, LocalDate> dates) {
        List<LocalDate> since = SINCE_THE_CASE.stream().map(dates::get).filter(Objects::nonNull).toList();
        return since.isEmpty() || since.stream().anyMatch(date -> Math.abs(date.getYear() - year) <= 1);
    }

    private Priority priority() {
        String value = printed(HeaderField.PRIORITY);
        if (value == null) {
            return null;
        }
        try {
            return Priority.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            diagnostics.add(DiagnosticCode.VALUE_UNREADABLE, values.get(HeaderField.PRIORITY).line,
                    "the case header's '" + HeaderField.PRIORITY.label() + "' has a value that is not known");
            return null;
        }
    }

    private void reportOrder(Map<HeaderField, LocalDate> dates) {
        Chronology chronology = new Chronology(diagnostics);
        for (HeaderField field : CHRONOLOGY) {
            if (dates.containsKey(field)) {
                chronology.next(dates.get(field), field.label(), values.get(field).line);
            }
        }
    }
}
