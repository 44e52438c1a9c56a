package io.github.imrletters.cli.explain;

import io.github.imrletters.ParseResult;
import io.github.imrletters.cli.text.Columns;
import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.model.Coverage;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.LinePart;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import io.github.imrletters.model.UnrecognizedLine;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a text was taken for, line by line. */
public final class Explanation {

    private static final String NONE = "-";
    private static final Set<DiagnosticCode> OF_THE_WHOLE = EnumSet.of(DiagnosticCode.NOT_AN_IMR_LETTER, DiagnosticCode.FORM_UNKNOWN);

    private final ParseResult result;
    private final boolean withText;
    private final int width;
    /** By page and line, the texts that are in no record. */
    private final Map<String, Set<String>> unplaced = new HashMap<>();
    private final Set<String> byPlace = new HashSet<>();

    /**
     * Makes ready.
     *
     * @param result   what was read, with places
     * @param withText whether the letter's own words are shown
     * @param width    how many characters a line has at most
     */
    public Explanation(ParseResult result, boolean withText, int width) {
        this.result = result;
        this.withText = withText;
        this.width = width;
        for (UnrecognizedLine line : result.unrecognizedLines()) {
            unplaced.computeIfAbsent(place(line.page(), line.line()), at -> new HashSet<>()).add(line.text().strip());
        }
        result.diagnostics().stream().filter(diagnostic -> diagnostic.code() == DiagnosticCode.LABEL_UNKNOWN)
                .forEach(diagnostic -> byPlace.add(place(diagnostic.page(), diagnostic.line())));
    }

    /**
     * The explanation.
     *
     * @return its lines
     */
    public String text() {
        return whatItIs() + coverage() + '\n' + lines() + diagnostics();
    }

    private String whatItIs() {
        String told = switch (result.recognition()) {
            case KNOWN_FORM -> "an IMR letter of a known form: " + result.letter().template();
            case UNKNOWN_FORM, OTHER_DOCUMENT -> result.diagnostics().stream()
                    .filter(diagnostic -> OF_THE_WHOLE.contains(diagnostic.code())).map(Diagnostic::message)
                    .findFirst().orElse(result.recognition().name());
        };
        return told + '\n';
    }

    private String coverage() {
        Coverage lines = result.coverage();
        return lines.total() + " lines: " + lines.placed() + " placed, " + lines.near() + " near, " + lines.unplaced() + " unplaced\n";
    }

    private String lines() {
        Columns table = new Columns(withText ? "><<<<" : "><<<");
        for (PrintedPage page : result.pages()) {
            for (PrintedLine line : page.lines()) {
                line(table, place(page.number(), line.number()), line);
            }
        }
        return table.text(width);
    }

    private void line(Columns table, String place, PrintedLine line) {
        if (line.parts().isEmpty()) {
            add(table, place, NONE, NONE, unplaced.containsKey(place) ? "!" : NONE, line.text());
        }
        for (LinePart part : line.parts()) {
            String text = line.text().substring(part.start(), part.end());
            add(table, place, part.kind(), part.rule() == null ? NONE : part.rule(), nearness(place, part, text, line.parts()), text);
        }
    }

    private void add(Columns table, String place, String kind, String rule, String near, String text) {
        if (withText) {
            table.add(place, kind, rule, near, Printable.of(text));
        } else {
            table.add(place, kind, rule, near);
        }
    }

    /** Of a line of several parts, only some may be in no record. */
    private String nearness(String place, LinePart part, String text, List<LinePart> parts) {
        Set<String> lost = unplaced.getOrDefault(place, Set.of());
        if (parts.size() == 1 && !lost.isEmpty() || lost.contains(text.strip())) {
            return "!";
        }
        if (part.distance() == null) {
            return "=";
        }
        return byPlace.contains(place) ? "?" : "~" + part.distance();
    }

    private String diagnostics() {
        if (result.diagnostics().isEmpty()) {
            return "";
        }
        Columns table = new Columns("><<<");
        for (Diagnostic each : result.diagnostics()) {
            table.add(each.page() == null ? NONE : each.line() == null ? each.page() + ":" : place(each.page(), each.line()),
                    each.severity().name(), each.code() == null ? NONE : each.code().name(), each.message());
        }
        return '\n' + table.text(Integer.MAX_VALUE);
    }

    private static String place(int page, int line) {
        return page + ":" + line;
    }
}
