package io.github.imrletters.internal.header;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.reflow.Reflow;
import io.github.imrletters.internal.reflow.Stretch;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.PrintedDates;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Priority;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the case facts of a letter of 2013: from the labels of its opening and, where one is missing, from its sentences. */
public final class OpeningReader {

    private record Phrase(String component, FixedWords words) {
    }

    private static final List<Phrase> SENTENCES = WordFile.rows(OpeningReader.class, "opening-sentences.tsv", 2).stream()
            .flatMap(row -> Variants.of(row.get(1)).stream().map(words -> new Phrase(row.get(0), new FixedWords(words))))
            .toList();

    private final Map<String, List<Stretch>> values;
    private final Passage sentences;
    private final Reflow reflow;
    private final DiagnosticCollector diagnostics;
    private final Trail trail;
    private final Chronology chronology;
    private boolean any;

    private OpeningReader(OpeningCells cells, Passage sentences, Reflow reflow, DiagnosticCollector diagnostics, Trail trail) {
        this.values = cells.values();
        this.sentences = sentences;
        this.reflow = reflow;
        this.diagnostics = diagnostics;
        this.trail = trail;
        this.chronology = new Chronology(diagnostics);
        for (Line line : cells.withoutValue()) {
            diagnostics.add(DiagnosticCode.LABEL_WITHOUT_VALUE, line, "a label of the opening has no value that is certainly its own");
        }
    }

    /**
     * Reads them.
     *
     * @param lines       those with labels, and those behind them
     * @param sentences   what the letter says of its case in sentences; {@code null} where it does not
     * @param reflow      of the letter
     * @param diagnostics where to say what is unclear
     * @param trail       where to mark the facts
     * @return the header; {@code null} where the letter tells nothing of it
     */
    public static CaseHeader read(List<Line> lines, Passage sentences, Reflow reflow, DiagnosticCollector diagnostics, Trail trail) {
        return new OpeningReader(new OpeningCells(lines), sentences, reflow, diagnostics, trail).header();
    }

    private CaseHeader header() {
        LocalDate injury = date("dateOfInjury");
        LocalDate denial = date("urDenialDate");
        LocalDate received = date("applicationReceived");
        LocalDate assigned = date("dateAssigned");
        LocalDate decision = date("decisionDate");
        CaseHeader header = new CaseHeader(text("caseNumber"), assigned, injury, decision, denial, received, priority(),
                text("claimNumber"), text("employee"), text("provider"), text("treatmentsInDispute"));
        return any ? header : null;
    }

    private String text(String component) {
        List<Stretch> where = values.get(component);
        Passage text = where == null ? null : reflow.paragraph(where);
        if (text == null) {
            return null;
        }
        any = true;
        trail.printed(component, text);
        return text.text();
    }

    private LocalDate date(String component) {
        List<Stretch> where = values.get(component);
        if (where == null) {
            return dateInSentences(component);
        }
        Stretch at = where.get(0);
        LocalDate date = Dates.monthDayYear(at.line().text().substring(at.from(), at.to()));
        if (date == null) {
            diagnostics.add(DiagnosticCode.DATE_UNREADABLE, at.line(), "a label of the opening has no date that the calendar has");
            return null;
        }
        any = true;
        trail.printed(component, at.line(), at.from(), at.to());
        chronology.next(date, component, at.line());
        return date;
    }

    private LocalDate dateInSentences(String component) {
        Told<LocalDate> told = sentences == null ? null : told(component);
        if (told == null) {
            return null;
        }
        any = true;
        trail.printed(component, sentences, told);
        chronology.next(told.value(), component, null);
        return told.value();
    }

    private Told<LocalDate> told(String component) {
        for (Phrase phrase : SENTENCES) {
            int start = phrase.component().equals(component) ? phrase.words().indexIn(sentences.text(), 0) : -1;
            if (start >= 0) {
                WordList words = new WordList(sentences.text(), phrase.words().endAt(sentences.text(), start), sentences.text().length());
                PrintedDates.Found date = PrintedDates.at(words, 0);
                return date == null ? null : Told.by(date.date(), words, 0, date.end());
            }
        }
        return null;
    }

    private Priority priority() {
        List<Stretch> where = values.get("priority");
        if (where == null) {
            return null;
        }
        Stretch at = where.get(0);
        String value = at.line().text().substring(at.from(), at.to()).toUpperCase(Locale.ROOT);
        for (Priority priority : Priority.values()) {
            if (value.startsWith(priority.name())) {
                any = true;
                trail.printed("priority", at.line(), at.from(), at.from() + priority.name().length());
                return priority;
            }
        }
        diagnostics.add(DiagnosticCode.VALUE_UNREADABLE, at.line(), "the opening's priority has a value that is not known");
        return null;
    }
}
