package io.github.imrletters.cli.survey;

import io.github.imrletters.cli.survey.Tally.FormTally;
import io.github.imrletters.cli.text.Columns;
import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.model.DiagnosticCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A survey's findings as text for a person. */
public final class Report {

    private static final List<String> NO_LETTERS = List.of(Look.OTHER_DOCUMENT, Look.NO_TEXT, Look.UNREADABLE);

    private final Tally tally;
    private final int top;

    /**
     * Makes ready.
     *
     * @param tally what was found
     * @param top   how many groups of lines are shown at most
     */
    public Report(Tally tally, int top) {
        this.tally = tally;
        this.top = top;
    }

    /**
     * The report.
     *
     * @return its lines
     */
    public String text() {
        return files() + '\n' + diagnostics() + '\n' + lines();
    }

    private String files() {
        Columns table = new Columns("<>>>>>><");
        table.add("form", "count", "whole", "placed", "near", "unplaced", "share", "years");
        tally.kinds().entrySet().stream().filter(kind -> kind.getValue().isOfLetters())
                .sorted(Comparator.comparing(kind -> kind.getKey().equals(Look.UNKNOWN_FORM)))
                .forEach(kind -> add(table, kind.getKey(), kind.getValue()));
        add(table, "all letters", tally.letters());
        for (String kind : NO_LETTERS) {
            table.add(kind, Figures.number(tally.files(kind)), "", "", "", "", "", "");
        }
        return table.text(Integer.MAX_VALUE);
    }

    private static void add(Columns table, String name, FormTally form) {
        String years = form.years().entrySet().stream().map(year -> year.getKey() + ": " + Figures.number(year.getValue()))
                .collect(Collectors.joining(", "));
        table.add(name, Figures.number(form.files()), Figures.number(form.whole()), Figures.number(form.placed()),
                Figures.number(form.near()), Figures.number(form.unplaced()), Figures.share(form.unplaced(), form.lines()), years);
    }

    private String diagnostics() {
        if (tally.codes().isEmpty()) {
            return "no diagnostics\n";
        }
        Columns table = new Columns("<>><");
        table.add("diagnostic", "letters", "share", "severity");
        tally.codes().entrySet().stream()
                .sorted(Map.Entry.<DiagnosticCode, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(code -> table.add(code.getKey().name(), Figures.number(code.getValue()),
                        Figures.share(code.getValue(), tally.letters().files()), code.getKey().severity().name()));
        return table.text(Integer.MAX_VALUE);
    }

    private String lines() {
        if (tally.unplaced().lines() == 0) {
            return "no unplaced lines\n";
        }
        List<LikeLines.Group> repeated = tally.unplaced().repeated();
        Columns table = new Columns("><<");
        table.add("unplaced", "in several letters", "the first one");
        for (LikeLines.Group group : repeated.subList(0, Math.min(top, repeated.size()))) {
            UnplacedLine first = group.first();
            table.add(Figures.number(group.count()), first.shown(), Printable.of(first.file()) + ' ' + first.page() + ':' + first.line());
        }
        long shown = repeated.stream().limit(top).mapToLong(LikeLines.Group::count).sum();
        long rest = repeated.stream().skip(top).mapToLong(LikeLines.Group::count).sum();
        return table.text(Integer.MAX_VALUE) + Figures.number(rest) + " more that repeat, and "
                + Figures.number(tally.unplaced().lines() - shown - rest) + " in fewer than " + LikeLines.LETTERS + " different cases, not shown\n";
    }
}
