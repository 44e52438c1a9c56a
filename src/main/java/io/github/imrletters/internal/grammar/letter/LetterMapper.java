package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.fact.ReviewerProse;
import io.github.imrletters.internal.fact.UtilizationReviewDate;
import io.github.imrletters.internal.grammar.LetterParser;
import io.github.imrletters.internal.header.CaseHeaderReader;
import io.github.imrletters.internal.header.HeaderRow;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.line.TypedLines;
import io.github.imrletters.internal.reflow.Measure;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Reviewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Maps a letter's tree to its records: one method a rule, of the same name. The grammar takes anything; what is missing or
 * repeated is told here.
 */
public final class LetterMapper {

    /** All letters have had the header's table since. */
    private static final int YEAR_OF_HEADERS = 2016;
    private static final List<LineKind> CREDENTIALS = List.of(LineKind.CREDENTIALS_INTRO, LineKind.LICENSURE, LineKind.SPECIALTY);

    private final Measure measure;
    private final Reading reading;
    private final ReviewerNames names;

    private final ForeignText foreign;

    private LetterMapper(TypedLines lines, Reading reading) {
        this.measure = lines.measure();
        this.foreign = new ForeignText(lines.foreign(), reading.diagnostics());
        this.reading = reading;
        this.names = new ReviewerNames(reading.diagnostics());
    }

    /**
     * Reads a letter of the standard form.
     *
     * @param lines   its lines with their kinds
     * @param reading what to read it with
     * @return what it prints, possibly in part
     */
    public static LetterParts read(TypedLines lines, Reading reading) {
        LetterParser.LetterContext letter = LetterTree.parse(lines.all());
        reading.rules().note(letter);
        return new LetterMapper(lines, reading).letter(letter);
    }

    private LetterParts letter(LetterParser.LetterContext letter) {
        Sections sections = new Sections(letter);
        sections.repeated().forEach(this::reportRepeated);
        sections.stray().forEach(this::unrecognized);
        LetterParts parts = new LetterParts(
                caseHeader(sections.caseHeaders()), howMade(sections), caseSummary(sections.caseSummary()),
                documents(sections.documents()), issues(sections));
        if (parts.caseHeader() == null && isLate(parts)) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, "the case header is missing");
        }
        return parts;
    }

    /** Whether a letter tells of what was not before all letters had the header's table. */
    private static boolean isLate(LetterParts parts) {
        CaseSummary summary = parts.caseSummary();
        boolean byDate = summary != null && (isLate(summary.dateOfInjury()) || isLate(Told.value(UtilizationReviewDate.in(summary.text()))));
        return byDate || parts.disputedItems().stream()
                .flatMap(item -> Stream.of(item.claimsAdministratorGuideline(), item.reviewerGuideline())).filter(Objects::nonNull)
                .flatMap(guideline -> guideline.citations().stream())
                .anyMatch(citation -> citation.year() != null && citation.year() >= YEAR_OF_HEADERS);
    }

    private static boolean isLate(LocalDate date) {
        return date != null && date.getYear() >= YEAR_OF_HEADERS;
    }

    private CaseHeader caseHeader(List<LetterParser.CaseHeaderContext> tables) {
        if (tables.isEmpty()) {
            return null;
        }
        List<HeaderRow> rows = new ArrayList<>();
        for (LetterParser.CaseHeaderContext table : tables) {
            LetterTree.lines(table).forEach(line -> rows.add(line.header()));
        }
        return CaseHeaderReader.read(rows, reading.diagnostics(), reading.trail().in("caseHeader"));
    }

    private Reviewer howMade(Sections sections) {
        if (!sections.hasHowMadeTitle()) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, "the section on how the determination was made is missing");
        }
        Passage statement = reading.reflow().paragraphs(LetterTree.lines(sections.statement()));
        // Letters tell the credentials in one of two ways: in a block of their own, or as a sentence of the statement.
        boolean inProse = statement != null && sections.credentials() == null;
        ReviewerProse prose = inProse ? ReviewerProse.read(statement) : ReviewerProse.NONE;
        List<Passage> states = new ArrayList<>(names.states(prose.states(), null));
        List<Passage> specialties = new ArrayList<>(names.specialties(prose.specialties(), null));
        if (sections.credentials() != null) {
            for (LetterParser.CredentialLineContext line : sections.credentials().credentialLine()) {
                credentialLine(line, states, specialties);
            }
        }
        // Several reviewers can have the same.
        states = states.stream().distinct().toList();
        specialties = specialties.stream().distinct().toList();
        if (states.isEmpty() && specialties.isEmpty()) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, "the reviewer's credentials are missing");
        }
        if (sections.credentials() != null) {
            reportMissing(sections.credentials());
        }
        Trail trail = reading.trail().in("reviewer");
        trail.printed("licensureStates", states);
        trail.printed("specialties", specialties);
        trail.printed("subspecialties", prose.subspecialties());
        trail.printed("statement", statement);
        return new Reviewer(texts(states), texts(specialties), texts(prose.subspecialties()),
                statement == null ? null : statement.text());
    }

    /** A block that lacks a label has lost what stood behind it, or taken it for something else. */
    private void reportMissing(LetterParser.CredentialsContext block) {
        List<LineKind> kinds = LetterTree.lines(block).stream().map(TypedLine::kind).toList();
        for (LineKind kind : CREDENTIALS) {
            if (!kinds.contains(kind)) {
                reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, LetterTree.firstLine(block),
                        "the reviewer's credentials lack the " + kind.displayName());
            }
        }
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    private void credentialLine(LetterParser.CredentialLineContext line, List<Passage> states, List<Passage> specialties) {
        if (line instanceof LetterParser.LicensureLineContext labelled) {
            states.addAll(names.states(list(labelled.licensure()), LetterTree.firstLine(line)));
        } else if (line instanceof LetterParser.SpecialtyLineContext labelled) {
            specialties.addAll(names.specialties(list(labelled.specialty()), LetterTree.firstLine(line)));
        } else if (!(line instanceof LetterParser.CredentialsIntroductionContext)) {
            throw LetterTree.untreated(line);
        }
    }

    /** A list behind a label, its names separated by commas. */
    private List<Passage> list(ParserRuleContext labelled) {
        List<TypedLine> lines = LetterTree.lines(labelled);
        Passage text = reading.reflow().paragraph(lines);
        if (text == null) {
            TypedLine label = lines.get(0);
            reading.diagnostics().add(DiagnosticCode.LABEL_WITHOUT_VALUE, label.line(),
                    "the label of the " + label.kind().displayName() + " has no value");
            return List.of();
        }
        return text.split(',');
    }

    private CaseSummary caseSummary(LetterParser.CaseSummaryContext summary) {
        if (summary == null) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, "the clinical case summary is missing");
            return null;
        }
        if (summary instanceof LetterParser.CaseSummaryWithoutTitleContext) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, LetterTree.firstLine(summary),
                    "the clinical case summary has no title");
        }
        List<TypedLine> lines = LetterTree.lines(summary);
        if (lines.stream().noneMatch(line -> line.kind() == LineKind.SUMMARY_INTRO)) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, LetterTree.firstLine(summary),
                    "the clinical case summary has no introduction");
        }
        Passage text = reading.reflow().paragraphs(lines);
        if (text == null) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, LetterTree.firstLine(summary),
                    "the clinical case summary is empty");
            return null;
        }
        foreign.tell(lines, "the clinical case summary");
        return reading.facts().caseSummary().read(text, reading.trail().in("caseSummary"),
                new Notes(reading.diagnostics(), LetterTree.firstLine(summary)));
    }

    private List<String> documents(LetterParser.DocumentsContext documents) {
        List<TypedLine> listed = LetterTree.lines(documents).stream().filter(line -> line.kind() == LineKind.TEXT).toList();
        List<Passage> entries = DocumentList.entries(listed, measure, reading.reflow());
        reading.trail().printed("documentsReviewed", entries);
        return texts(entries);
    }

    private List<DisputedItem> issues(Sections sections) {
        if (!sections.hasIssuesTitle()) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, "the title of the disputed items is missing");
        }
        if (sections.items().isEmpty()) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, "there is no disputed item");
        }
        DisputedItemMapper mapper = new DisputedItemMapper(reading, foreign, this::unrecognized);
        List<DisputedItem> items = new ArrayList<>(sections.items().size());
        for (LetterParser.DisputedItemContext item : sections.items()) {
            items.add(mapper.disputedItem(item, items.size() + 1, reading.trail().in("disputedItems", items.size())));
        }
        return items;
    }

    private void reportRepeated(ParserRuleContext section) {
        reading.diagnostics().add(DiagnosticCode.SECTION_REPEATED, LetterTree.firstLine(section),
                "a section is there again; the first one was taken");
        keepLines(section);
    }

    private void unrecognized(ParserRuleContext stray) {
        for (TypedLine line : LetterTree.lines(stray)) {
            reading.diagnostics().add(DiagnosticCode.LINE_UNRECOGNIZED, line.line(), "text where none is due");
        }
        keepLines(stray);
    }

    private void keepLines(ParserRuleContext part) {
        LetterTree.lines(part).forEach(line -> reading.leftovers().keep(line.line()));
    }
}
