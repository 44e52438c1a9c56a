package io.github.imrletters.internal.form;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.diagnostic.LeftoverLines;
import io.github.imrletters.internal.grammar.letter.FactReaders;
import io.github.imrletters.internal.grammar.letter.LetterParts;
import io.github.imrletters.internal.grammar.letter.LineRules;
import io.github.imrletters.internal.grammar.letter.Reading;
import io.github.imrletters.internal.line.BehindLetter;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TextEnd;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.line.TypedLines;
import io.github.imrletters.internal.reflow.Reflow;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.WorkBudget;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.Nearness;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Recognition;
import io.github.imrletters.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a letter from its printed lines: tells its form, and lets the form read it. */
public final class LetterReader {

    /** All forms, the most frequent one first: a letter that shows it for certain is not looked at by the others. */
    private static final List<Form> FORMS =
            Stream.<Form>concat(Stream.of(new StandardForm()), Arrays.stream(EarlyForm.values())).toList();

    private final List<Form> forms;
    private final FactReaders facts;
    private final boolean places;

    /** Makes a reader of all forms and all facts. */
    public LetterReader() {
        this(FactReaders.ALL, false);
    }

    /**
     * Makes a reader of all forms.
     *
     * @param facts  what reads the facts inside a letter's texts
     * @param places whether letters are to tell where their facts stand
     */
    public LetterReader(FactReaders facts, boolean places) {
        this(FORMS, facts, places);
    }

    LetterReader(List<Form> forms, FactReaders facts, boolean places) {
        this.forms = forms;
        this.facts = facts;
        this.places = places;
    }

    /**
     * The lines of one of a file's letters.
     *
     * @param printed in reading order
     * @param lines   the same as the first form sees them; {@code null} where that has not looked at them by themselves
     * @param torn    where this letter and another one meet in the middle of a sentence
     */
    public record Part(List<Line> printed, TypedLines lines, List<Line> torn) {

        /** The only letter of a file. */
        private Part(List<Line> printed, TypedLines lines) {
            this(printed, lines, List.of());
        }
    }

    /**
     * Tells letters apart that stand in one file.
     *
     * @param printed the file's lines in reading order
     * @return the lines of each letter; of a file that holds one letter, or none, one part with all of them
     */
    public List<Part> parts(List<Line> printed) {
        TypedLines lines = forms.get(0).lines(printed);
        List<Integer> starts = LetterStarts.in(lines.all());
        if (starts.size() == 1) {
            return List.of(new Part(printed, lines));
        }
        List<Part> parts = new ArrayList<>(starts.size());
        Line torn = null;
        int from = 0;
        for (int i = 1; i <= starts.size(); i++) {
            int to = i == starts.size() ? printed.size() : indexOf(lines.all().get(starts.get(i)).line(), printed, from);
            Line next = i < starts.size() && endsInSentence(lines.all().subList(starts.get(i - 1), starts.get(i))) ? printed.get(to) : null;
            if (to > from) {
                parts.add(new Part(printed.subList(from, to), null, Stream.of(torn, next).filter(Objects::nonNull).toList()));
            }
            torn = next;
            from = to;
        }
        return parts;
    }

    /** Whether a letter's last text, a summary or a rationale, breaks off in the middle of a sentence; what is behind it aside. */
    private static boolean endsInSentence(List<TypedLine> letter) {
        List<TypedLine> lines = BehindLetter.mark(new TypedLines(letter)).all().stream()
                .filter(line -> line.kind() != LineKind.PAGE_FURNITURE && line.kind() != LineKind.CLOSING).toList();
        int part = lines.size() - 1;
        while (part > 0 && lines.get(part).kind() == LineKind.TEXT) {
            part--;
        }
        boolean text = part >= 0 && (lines.get(part).kind() == LineKind.SUMMARY_INTRO || lines.get(part).kind() == LineKind.RATIONALE);
        return text && TextEnd.isOdd(lines.get(lines.size() - 1).line().text());
    }

    /** Where the line stands that a line is, or is a part of. */
    private static int indexOf(Line line, List<Line> printed, int from) {
        int index = from;
        while (printed.get(index).page() != line.page() || printed.get(index).number() != line.number()) {
            index++;
        }
        return index;
    }

    /** A text as one form sees it. */
    private record Candidate(Form form, TypedLines lines, Form.Evidence evidence) {
    }

    /**
     * Reads a letter.
     *
     * @param printed     its printed lines in reading order
     * @param source      where they come from
     * @param diagnostics where to say what is missing, repeated or unclear
     * @return the letter, possibly in part
     */
    public Letter read(List<Line> printed, Source source, DiagnosticCollector diagnostics) {
        return readWithLines(printed, source, diagnostics).letter();
    }

    /**
     * Reads a letter, and tells what it is and what its lines were taken for.
     *
     * @param printed     its printed lines in reading order
     * @param source      where they come from
     * @param diagnostics where to say what is missing, repeated or unclear
     * @return what became of it
     */
    public ReadLetter readWithLines(List<Line> printed, Source source, DiagnosticCollector diagnostics) {
        return read(new Part(printed, null), List.of(), source, diagnostics, WorkBudget.unlimited());
    }

    /**
     * Reads one of a file's letters, and tells what its lines were taken for.
     *
     * @param part        its lines
     * @param others      the lines of other letters, which are left
     * @param source      where they come from
     * @param diagnostics where to say what is missing, repeated or unclear
     * @param work        how long it may take
     * @return what became of it
     */
    public ReadLetter read(Part part, List<Line> others, Source source, DiagnosticCollector diagnostics, WorkBudget work) {
        work.check();
        Candidate candidate = mostLikely(part);
        work.check();
        Recognition recognition = recognition(candidate.evidence(), part.printed(), diagnostics);
        LeftoverLines leftovers = new LeftoverLines();
        Trail trail = Trail.of(places);
        LineRules rules = LineRules.of(places);
        LetterParts parts = LetterParts.NONE;
        List<TypedLine> typed = List.of();
        if (recognition == Recognition.OTHER_DOCUMENT || candidate.evidence() == Form.Evidence.NONE) {
            part.printed().forEach(leftovers::keep);
        } else {
            Reflow reflow = new Reflow(candidate.lines().measure(), places);
            typed = candidate.lines().all();
            tellNear(typed, diagnostics);
            parts = candidate.form().read(candidate.lines(), new Reading(reflow, facts, diagnostics, leftovers, trail, rules));
            work.check();
            RunningNumbers.compare(parts.caseHeader(), typed, diagnostics);
            Contradictions contradictions = Contradictions.in(parts);
            if (!contradictions.areNone()) {
                contradictions.report(places ? trail : trail(candidate), diagnostics);
            }
        }
        Repetitions.tell(typed, parts.disputedItems(), diagnostics);
        for (Line torn : part.torn()) {
            diagnostics.add(DiagnosticCode.TEXT_MAY_BE_FOREIGN, torn,
                    "another letter begins in the middle of a sentence: it may be quoted, and what follows may be of the first one");
        }
        if (!others.isEmpty()) {
            diagnostics.add(DiagnosticCode.SEVERAL_LETTERS, others.get(0),
                    "another letter begins here; only the first one was taken, parseAll takes all");
            others.forEach(leftovers::keep);
        }
        Decision outcome = outcome(parts.disputedItems());
        if (places) {
            mark(parts.disputedItems().size(), outcome, leftovers, trail);
        }
        Letter letter = new Letter(Letter.SCHEMA_VERSION, source,
                candidate.evidence() == Form.Evidence.FORM ? candidate.form().template() : null,
                parts.caseHeader(), parts.reviewer(), parts.caseSummary(), parts.documentsReviewed(), parts.disputedItems(),
                outcome, diagnostics.toList(), leftovers.toList(), trail.places());
        return new ReadLetter(letter, recognition, LineCount.of(part.printed().size() + others.size(), typed, leftovers.lines()), typed, rules);
    }

    /** Tells what a text is, and says so where it is no letter of a known form. */
    private static Recognition recognition(Form.Evidence evidence, List<Line> printed, DiagnosticCollector diagnostics) {
        if (evidence == Form.Evidence.FORM) {
            return Recognition.KNOWN_FORM;
        }
        ImrWords.Found found = ImrWords.in(printed);
        String told = found.told();
        if (!found.isLetter() && (evidence == Form.Evidence.NONE || found.isOther())) {
            diagnostics.add(DiagnosticCode.NOT_AN_IMR_LETTER,
                    "the text is not an IMR final determination letter" + (told.isEmpty() ? "" : "; found only: " + told));
            return Recognition.OTHER_DOCUMENT;
        }
        diagnostics.add(DiagnosticCode.FORM_UNKNOWN,
                "an IMR letter of a form that is not known; found: " + (told.isEmpty() ? "parts of a known form" : told));
        return Recognition.UNKNOWN_FORM;
    }

    /** Nothing is read by nearness without a word. */
    private static void tellNear(List<TypedLine> lines, DiagnosticCollector diagnostics) {
        for (TypedLine line : lines) {
            Nearness near = line.near();
            if (near != null && near.byPlace()) {
                diagnostics.add(DiagnosticCode.LABEL_UNKNOWN, line.line(),
                        "no label that is known, where the " + near.words() + " is due; it was read as that");
            } else if (near != null) {
                diagnostics.add(DiagnosticCode.READ_BY_NEARNESS, line.line(),
                        "read as '" + near.words() + "', which is not quite what is printed");
            }
        }
    }

    /** Where a letter's facts stand that was read without: few need it, and none of those that do not is the slower for it. */
    private Trail trail(Candidate candidate) {
        Trail trail = Trail.of(true);
        Reflow reflow = new Reflow(candidate.lines().measure(), true);
        candidate.form().read(candidate.lines(),
                new Reading(reflow, facts, new DiagnosticCollector(0), new LeftoverLines(), trail, LineRules.NONE));
        return trail;
    }

    private static void mark(int items, Decision outcome, LeftoverLines leftovers, Trail trail) {
        if (outcome != null) {
            trail.derived("outcome", IntStream.range(0, items).mapToObj(i -> trail.in("disputedItems", i).pointer("decision")).toList());
        }
        for (int i = 0; i < leftovers.lines().size(); i++) {
            Line line = leftovers.lines().get(i);
            trail.in("unrecognizedLines", i).printed("text", line, 0, line.text().length());
        }
    }

    /** The first form that is shown for certain, or else the one shown most. */
    private Candidate mostLikely(Part part) {
        Candidate usual = null;
        Candidate best = null;
        for (Form form : forms) {
            boolean known = usual == null && part.lines() != null;
            TypedLines lines = known ? part.lines() : form.lines(part.printed());
            Candidate candidate = new Candidate(form, lines, form.evidence(lines));
            if (candidate.evidence() == Form.Evidence.FORM) {
                return withDamage(candidate);
            }
            usual = usual == null ? candidate : usual;
            if (best == null || candidate.evidence().compareTo(best.evidence()) > 0) {
                best = candidate;
            }
        }
        Candidate damaged = withDamage(usual);
        return damaged.evidence().compareTo(best.evidence()) > 0 ? damaged : best;
    }

    private static Candidate withDamage(Candidate exact) {
        TypedLines lines = exact.form().withDamage(exact.lines());
        return lines == exact.lines() ? exact : new Candidate(exact.form(), lines, exact.form().evidence(lines));
    }

    /** Letters print no outcome of their own: it follows from the items, and only where all of them tell theirs. */
    private static Decision outcome(List<DisputedItem> items) {
        Decision outcome = null;
        for (DisputedItem item : items) {
            if (item.decision() == null) {
                return null;
            }
            outcome = outcome == null || outcome == item.decision() ? item.decision() : Decision.PARTIALLY_OVERTURNED;
        }
        return outcome;
    }
}
