package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.fact.ReviewerProse;
import io.github.imrletters.internal.grammar.LetterParser;
import io.github.imrletters.internal.header.CaseHeaderReader;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.reflow.Measure;
import io.github.imrletters.internal.reflow.Reflow;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Reviewer;
import io.github.imrletters.model.Source;
import io.github.imrletters.model.Template;
import io.github.imrletters.model.UnrecognizedLine;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Maps a letter's tree to its record: one method a rule, of the same name. The grammar takes anything; what is missing or
 * repeated is told here.
 */
final class LetterMapper {

    private final Source source;
    private final Measure measure;
    private final DiagnosticCollector diagnostics;
    private final FactReaders facts;
    private final List<UnrecognizedLine> unrecognized = new ArrayList<>();

    LetterMapper(Source source, List<TypedLine> lines, DiagnosticCollector diagnostics, FactReaders facts) {
        this.source = source;
        this.measure = new Measure(lines);
        this.diagnostics = diagnostics;
        this.facts = facts;
    }

    Letter letter(LetterParser.LetterContext letter) {
        Sections sections = new Sections(letter);
        if (!sections.areOfALetter()) {
            diagnostics.add(DiagnosticCode.NOT_AN_IMR_LETTER, "the text is not an IMR final determination letter");
            keepUnrecognized(LetterTree.lines(letter));
            return record(null, null, new Reviewer(null, null, null, null), null, List.of());
        }
        reportRepeated(sections);
        reportOtherLetter(sections);
        sections.stray.forEach(this::reportUnrecognized);
        CaseHeader caseHeader = caseHeader(sections.caseHeaders);
        Reviewer reviewer = howMade(sections.howMade);
        CaseSummary caseSummary = caseSummary(sections.caseSummary);
        List<DisputedItem> items = issues(sections);
        return record(sections.haveTitle() ? Template.STANDARD : null, caseHeader, reviewer, caseSummary, items);
    }

    private Letter record(Template template, CaseHeader caseHeader, Reviewer reviewer, CaseSummary caseSummary,
            List<DisputedItem> items) {
        return new Letter(Letter.SCHEMA_VERSION, source, template, caseHeader, reviewer, caseSummary, List.of(), items,
                outcome(items), diagnostics.toList(), unrecognized);
    }

    private CaseHeader caseHeader(List<LetterParser.CaseHeaderContext> tables) {
        if (tables.isEmpty()) {
            return null;
        }
        List<TypedLine> lines = new ArrayList<>();
        tables.forEach(table -> lines.addAll(LetterTree.lines(table)));
        return CaseHeaderReader.read(lines, diagnostics);
    }

    private Reviewer howMade(Sections.HowMade howMade) {
        if (howMade.title == null) {
            diagnostics.add(DiagnosticCode.SECTION_MISSING, "the section on how the determination was made is missing");
        }
        String statement = Reflow.paragraphs(LetterTree.lines(howMade.statement), measure);
        // Letters tell the credentials in one of two ways: in a block of their own, or as a sentence of the statement.
        boolean inProse = statement != null && howMade.credentials == null;
        ReviewerProse prose = inProse ? ReviewerProse.read(statement) : ReviewerProse.NONE;
        List<String> states = new ArrayList<>(prose.states());
        List<String> specialties = new ArrayList<>(prose.specialties());
        if (howMade.credentials != null) {
            howMade.credentials.credentialLine().forEach(line -> credentialLine(line, states, specialties));
        }
        if (states.isEmpty() && specialties.isEmpty()) {
            diagnostics.add(DiagnosticCode.SECTION_MISSING, "the reviewer's credentials are missing");
        }
        return new Reviewer(states, specialties, prose.subspecialties(), statement);
    }

    private void credentialLine(
            LetterParser.CredentialLineContext line, List<String> states, List<String> specialties) {
        if (line.licensure() != null) {
            list(line.licensure(), states);
        } else if (line.specialty() != null) {
            list(line.specialty(), specialties);
        }
    }

    /** A list behind a label, its names separated by commas. */
    private void list(ParserRuleContext labelled, List<String> names) {
        List<TypedLine> lines = LetterTree.lines(labelled);
        String text = Reflow.paragraph(lines);
        if (text == null) {
            TypedLine label = lines.get(0);
            diagnostics.add(DiagnosticCode.LABEL_WITHOUT_VALUE, label.line(),
                    "the label of the " + label.kind().displayName() + " has no value");
            return;
        }
        for (String name : text.split(",")) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
    }

    private CaseSummary caseSummary(LetterParser.CaseSummaryContext summary) {
        if (summary == null) {
            diagnostics.add(DiagnosticCode.SECTION_MISSING, "the clinical case summary is missing");
            return null;
        }
        if (summary.CASE_SUMMARY_TITLE() == null) {
            diagnostics.add(DiagnosticCode.SECTION_MISSING, firstLine(summary), "the clinical case summary has no title");
        }
        List<TypedLine> lines = LetterTree.lines(summary);
        String text = Reflow.paragraphs(lines, measure);
        if (text == null) {
            diagnostics.add(DiagnosticCode.SECTION_MISSING, firstLine(summary), "the clinical case summary is empty");
            return null;
        }
        return facts.caseSummary().apply(text);
    }

    private List<DisputedItem> issues(Sections sections) {
        if (!sections.hasIssuesTitle) {
            diagnostics.add(DiagnosticCode.SECTION_MISSING, "the title of the disputed items is missing");
        }
        if (sections.items.isEmpty()) {
            diagnostics.add(DiagnosticCode.SECTION_MISSING, "there is no disputed item");
        }
        DisputedItemMapper mapper = new DisputedItemMapper(measure, diagnostics, facts, this::reportUnrecognized);
        List<DisputedItem> items = new ArrayList<>(sections.items.size());
        for (LetterParser.DisputedItemContext item : sections.items) {
            items.add(mapper.disputedItem(item, items.size() + 1));
        }
        return items;
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

    private void reportOtherLetter(Sections sections) {
        if (!sections.otherLetter.isEmpty()) {
            diagnostics.add(DiagnosticCode.SEVERAL_LETTERS, firstLine(sections.otherLetter.get(0)),
                    "another letter begins here; only the first one was taken");
            sections.otherLetter.forEach(section -> keepUnrecognized(LetterTree.lines(section)));
        }
    }

    private void reportRepeated(Sections sections) {
        for (ParserRuleContext repeated : sections.repeated) {
            diagnostics.add(DiagnosticCode.SECTION_REPEATED, firstLine(repeated),
                    "a section is there again; the first one was taken");
            keepUnrecognized(LetterTree.lines(repeated));
        }
    }

    private void reportUnrecognized(ParserRuleContext stray) {
        List<TypedLine> lines = LetterTree.lines(stray);
        for (TypedLine line : lines) {
            diagnostics.add(DiagnosticCode.LINE_UNRECOGNIZED, line.line(), "text where none is due");
        }
        keepUnrecognized(lines);
    }

    private void keepUnrecognized(List<TypedLine> lines) {
        for (TypedLine typed : lines) {
            Line line = typed.line();
            unrecognized.add(new UnrecognizedLine(line.page(), line.number(), line.text()));
        }
    }

    static Line firstLine(ParserRuleContext part) {
        return ((LineToken) part.getStart()).line().line();
    }

    /** The letter's sections, each where it is first, and what is there again. */
    private static final class Sections {

        /** The two parts of one section, which stand apart where something came between them. */
        private static final class HowMade {
            private ParserRuleContext title;
            private LetterParser.StatementContext statement;
            private LetterParser.CredentialsContext credentials;
        }

        private final List<LetterParser.CaseHeaderContext> caseHeaders = new ArrayList<>(1);
        private final HowMade howMade = new HowMade();
        private LetterParser.CaseSummaryContext caseSummary;
        private boolean hasIssuesTitle;
        private final List<LetterParser.DisputedItemContext> items = new ArrayList<>();
        private final List<ParserRuleContext> stray = new ArrayList<>(1);
        private final List<ParserRuleContext> repeated = new ArrayList<>(1);
        private final List<ParserRuleContext> otherLetter = new ArrayList<>(0);

        private Sections(LetterParser.LetterContext letter) {
            letter.section().forEach(this::section);
        }

        private void section(LetterParser.SectionContext section) {
            if (!otherLetter.isEmpty() || beginsOtherLetter(section)) {
                otherLetter.add(section);
            } else if (section.caseHeader() != null) {
                caseHeaders.add(section.caseHeader());
            } else if (section.howMade() != null) {
                howMade(section.howMade());
            } else if (section.caseSummary() != null) {
                caseSummary(section.caseSummary());
            } else if (section.issues() != null) {
                issues(section.issues());
            } else {
                stray.add(section.unrecognized());
            }
        }

        /** Nothing follows the last item of a letter: a header or a first title there is that of the next one. */
        private boolean beginsOtherLetter(LetterParser.SectionContext section) {
            boolean first = section.caseHeader() != null
                    || section.howMade() != null && section.howMade().HOW_MADE_TITLE() != null && howMade.title != null;
            return first && !items.isEmpty();
        }

        private void howMade(LetterParser.HowMadeContext section) {
            boolean again = section.HOW_MADE_TITLE() != null && howMade.title != null
                    || section.credentials() != null && howMade.credentials != null;
            if (again) {
                repeated.add(section);
                return;
            }
            howMade.title = section.HOW_MADE_TITLE() != null ? section : howMade.title;
            howMade.statement = section.statement() != null ? section.statement() : howMade.statement;
            howMade.credentials = section.credentials() != null ? section.credentials() : howMade.credentials;
        }

        private void caseSummary(LetterParser.CaseSummaryContext section) {
            if (caseSummary != null) {
                repeated.add(section);
            } else {
                caseSummary = section;
            }
        }

        private void issues(LetterParser.IssuesContext section) {
            hasIssuesTitle |= section.ISSUES_TITLE() != null;
            items.addAll(section.disputedItem());
        }

        private boolean haveTitle() {
            return howMade.title != null || caseSummary != null || hasIssuesTitle || !items.isEmpty();
        }

        private boolean areOfALetter() {
            return haveTitle() || howMade.credentials != null || caseHeaders.stream().anyMatch(Sections::hasCaseNumber);
        }

        /** Only these letters have such a number; a label alone, such as one of a priority, stands in any letter. */
        private static boolean hasCaseNumber(LetterParser.CaseHeaderContext header) {
            return LetterTree.lines(header).stream()
                    .anyMatch(line -> line.kind() != LineKind.HEADER_LABEL && CaseHeaderReader.hasCaseNumber(line));
        }
    }
}
