package io.github.imrletters.internal.grammar.early;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.fact.ReviewerProse;
import io.github.imrletters.internal.grammar.EarlyLetterParser;
import io.github.imrletters.internal.grammar.FirstAlternative;
import io.github.imrletters.internal.grammar.letter.DocumentList;
import io.github.imrletters.internal.grammar.letter.LetterParts;
import io.github.imrletters.internal.grammar.letter.LetterTree;
import io.github.imrletters.internal.grammar.letter.Reading;
import io.github.imrletters.internal.grammar.letter.ReviewerNames;
import io.github.imrletters.internal.header.OpeningReader;
import io.github.imrletters.internal.line.LetterOutcome;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.line.TypedLines;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.reflow.Stretch;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Reviewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;

/** Maps the tree of a letter of 2013 to its records. */
public final class EarlyLetterMapper {

    private static final FirstAlternative ONE_TOKEN = new FirstAlternative(EarlyLetterParser._ATN);
    private static final Map<LineKind, Integer> TYPES = LetterTree.types(EarlyLetterParser.VOCABULARY);

    private final TypedLines lines;
    private final Reading reading;

    private EarlyLetterMapper(TypedLines lines, Reading reading) {
        this.lines = lines;
        this.reading = reading;
    }

    /**
     * Reads a letter of one of the forms of 2013.
     *
     * @param lines        its lines with their kinds
     * @param reading      what to read it with
     * @param labelDecides whether the rationale's label tells the decision
     * @return what it prints, possibly in part
     */
    public static LetterParts read(TypedLines lines, Reading reading, boolean labelDecides) {
        EarlyLetterParser.LetterContext letter = parse(lines.all());
        reading.rules().note(letter);
        return new EarlyLetterMapper(lines, reading).letter(letter, labelDecides);
    }

    static EarlyLetterParser.LetterContext parse(List<TypedLine> lines) {
        return ONE_TOKEN.in(new EarlyLetterParser(LetterTree.tokens(lines, TYPES))).letter();
    }

    private LetterParts letter(EarlyLetterParser.LetterContext letter, boolean labelDecides) {
        EarlySections sections = new EarlySections(letter);
        sections.repeated().forEach(this::reportRepeated);
        sections.stray().forEach(this::unrecognized);
        LetterParts parts = new LetterParts(caseHeader(sections), reviewer(sections), caseSummary(sections), documents(sections),
                items(sections, labelDecides));
        compareOutcome(sections.opening(), parts.disputedItems());
        return parts;
    }

    private CaseHeader caseHeader(EarlySections sections) {
        List<Line> labelled = sections.opening().stream()
                .filter(line -> line.kind() == LineKind.HEADER_FIELD || line.kind() == LineKind.HEADER_VALUE)
                .map(TypedLine::line).toList();
        List<Stretch> told = Stream.concat(sections.opening().stream().filter(line -> line.kind() == LineKind.OPENING),
                sections.introductions().stream()).map(line -> Stretch.of(line.line())).toList();
        CaseHeader header = OpeningReader.read(labelled, reading.reflow().paragraph(told), reading.reflow(), reading.diagnostics(),
                reading.trail().in("caseHeader"));
        if (header != null && header.caseNumber() == null) {
            reading.diagnostics().add(DiagnosticCode.HEADER_FIELD_MISSING, "the opening letter has no case number");
        }
        return header;
    }

    private Reviewer reviewer(EarlySections sections) {
        Passage statement = text(sections, LineKind.HOW_MADE_TITLE, null, "the section on the reviewer");
        ReviewerProse prose = statement == null ? ReviewerProse.NONE : ReviewerProse.read(statement);
        if (statement != null && prose.states().isEmpty() && prose.specialties().isEmpty()) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, "the reviewer's credentials are missing");
        }
        ReviewerNames names = new ReviewerNames(reading.diagnostics());
        List<Passage> states = names.states(prose.states(), null);
        List<Passage> specialties = names.specialties(prose.specialties(), null);
        List<Passage> subspecialties = names.specialties(prose.subspecialties(), null);
        Trail trail = reading.trail().in("reviewer");
        trail.printed("licensureStates", states);
        trail.printed("specialties", specialties);
        trail.printed("subspecialties", subspecialties);
        trail.printed("statement", statement);
        return new Reviewer(texts(states), texts(specialties), texts(subspecialties), statement == null ? null : statement.text());
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    private CaseSummary caseSummary(EarlySections sections) {
        Passage text = text(sections, LineKind.CASE_SUMMARY_TITLE, LineKind.SUMMARY_INTRO, "the clinical case summary");
        return text == null ? null : reading.facts().caseSummary().read(
                text, reading.trail().in("caseSummary"), new Notes(reading.diagnostics(), null));
    }

    /** The text of a section, which every letter has; {@code null} where it is missing or empty, which is told. */
    private Passage text(EarlySections sections, LineKind title, LineKind introduction, String name) {
        Passage text = reading.reflow().paragraphs(sections.lines(title, introduction));
        if (text == null) {
            String message = name + (sections.section(title) == null ? " is missing" : " is empty");
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, message);
        }
        return text;
    }

    private List<String> documents(EarlySections sections) {
        List<TypedLine> listed = sections.lines(LineKind.DOCUMENTS_TITLE, LineKind.DOCUMENTS_INTRO);
        List<Passage> entries = DocumentList.entries(listed, lines.measure(), reading.reflow());
        reading.trail().printed("documentsReviewed", entries);
        return texts(entries);
    }

    private List<DisputedItem> items(EarlySections sections, boolean labelDecides) {
        EarlyItems items = new EarlyItems(this::unrecognized);
        sections.items().forEach(items::add);
        if (items.all().isEmpty()) {
            reading.diagnostics().add(DiagnosticCode.SECTION_MISSING, "there is no disputed item");
        }
        EarlyItemMapper mapper = new EarlyItemMapper(reading, labelDecides);
        List<DisputedItem> mapped = new ArrayList<>(items.all().size());
        for (EarlyItem item : items.all()) {
            mapped.add(mapper.item(item, mapped.size() + 1, reading.trail().in("disputedItems", mapped.size())));
        }
        return mapped;
    }

    /** What the letter prints of its own outcome is told of only where its items say otherwise. */
    private void compareOutcome(List<TypedLine> opening, List<DisputedItem> items) {
        List<TypedLine> told = opening.stream().filter(line -> line.kind() == LineKind.LETTER_OUTCOME).toList();
        Passage words = reading.reflow().paragraph(told.stream().map(line -> Stretch.of(line.line())).toList());
        Decision printed = words == null ? null : LetterOutcome.of(words.text());
        List<Decision> decisions = items.stream().map(DisputedItem::decision).distinct().toList();
        if (printed == null || decisions.isEmpty() || decisions.contains(null)) {
            return;
        }
        Decision worked = decisions.size() > 1 ? Decision.PARTIALLY_OVERTURNED : decisions.get(0);
        if (worked != printed) {
            reading.diagnostics().add(DiagnosticCode.LETTER_OUTCOME_DIFFERS, told.get(0).line(),
                    "the letter prints another outcome than its items have together");
        }
    }

    private void reportRepeated(ParserRuleContext section) {
        reading.diagnostics().add(DiagnosticCode.SECTION_REPEATED, LetterTree.firstLine(section),
                "a section is there again; the first one was taken");
        keepLines(section);
    }

    private void unrecognized(ParserRuleContext stray) {
        LetterTree.lines(stray).forEach(line ->
                reading.diagnostics().add(DiagnosticCode.LINE_UNRECOGNIZED, line.line(), "text where none is due"));
        keepLines(stray);
    }

    private void keepLines(ParserRuleContext part) {
        LetterTree.lines(part).forEach(line -> reading.leftovers().keep(line.line()));
    }
}
