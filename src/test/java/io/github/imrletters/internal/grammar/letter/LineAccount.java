package io.github.imrletters.internal.grammar.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.form.LetterReader;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.internal.source.TextLineReader;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Reviewer;
import io.github.imrletters.model.Source;
import io.github.imrletters.model.UnrecognizedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Books every line of a text to the one place where it ended, and fails where one has none or two. */
public final class LineAccount {

    /** What these lines say is the form's own, a cell of the case header, or behind the letter. */
    private static final Set<LineKind> WITHOUT_TEXT = EnumSet.of(
            LineKind.HEADER_FIELD, LineKind.HEADER_LABEL, LineKind.HEADER_VALUE, LineKind.CLOSING, LineKind.PAGE_FURNITURE);
    /** Of a state's letters. */
    private static final int MOST_REPAIRED = 2;
    private static final Set<LineKind> LISTS = EnumSet.of(LineKind.LICENSURE, LineKind.SPECIALTY);
    private static final Source SOURCE = new Source(null, null, null, null, null, null);
    private static final ImrLetterParser PARSER = new ImrLetterParser();
    private static final TextLineReader READER = new TextLineReader(new ReadOptions(false, 500, 1 << 23, 100_000, 1 << 24, false));

    private LineAccount() {
    }

    /** Parses a text and books its lines. */
    public static void check(String text) {
        List<Line> printed = READER.read(text).lines();
        if (printed.isEmpty()) {
            return; // nothing to book: such a text is refused
        }
        List<TypedLine> typed = Lines.typedWithDamage(printed);
        assertKindsCover(printed, typed);
        assertTreeHolds(typed);
        List<Line> first = new LetterReader().parts(printed).get(0).printed();
        assertResultHolds(typedAsRead(first), printed.subList(first.size(), printed.size()), PARSER.parseText(text));
    }

    /** What has little of this form can be read as one of 2013, and what has nothing of any is left as it is printed. */
    private static List<TypedLine> typedAsRead(List<Line> letter) {
        List<TypedLine> read = new LetterReader().readWithLines(letter, SOURCE, new DiagnosticCollector(0)).lines();
        return read.isEmpty() ? letter.stream().map(line -> new TypedLine(line, LineKind.TEXT, 0)).toList() : read;
    }

    /** Lines can be split; but their parts must be all of them, in order. */
    private static void assertKindsCover(List<Line> printed, List<TypedLine> typed) {
        StringBuilder before = new StringBuilder();
        printed.forEach(line -> before.append(line.text()));
        StringBuilder after = new StringBuilder();
        typed.forEach(line -> after.append(line.line().text()));
        assertEquals(withoutSpace(before), withoutSpace(after), "kinds of lines");
    }

    /** The lines of a tree are the lines parsed, in order, but for what the page prints. */
    static void assertTreeHolds(List<TypedLine> typed) {
        List<TypedLine> inTree = LetterTree.lines(LetterTree.parse(typed));
        List<TypedLine> due = typed.stream().filter(line -> line.kind() != LineKind.PAGE_FURNITURE).toList();
        assertEquals(due.size(), inTree.size(), "lines in the tree");
        Map<TypedLine, Boolean> seen = new IdentityHashMap<>();
        for (int i = 0; i < due.size(); i++) {
            assertTrue(due.get(i) == inTree.get(i), "not the line that was due");
            assertTrue(seen.put(due.get(i), true) == null, "a line in two nodes");
        }
    }

    /** Every letter and digit printed is in one of the records or in an unrecognized line, as all lines of other letters are. */
    private static void assertResultHolds(List<TypedLine> typed, List<Line> others, ParseResult result) {
        List<UnrecognizedLine> unrecognized = new ArrayList<>(result.unrecognizedLines());
        for (Line other : others) {
            assertTrue(unrecognized.remove(new UnrecognizedLine(other.page(), other.number(), other.text())), "a line of another letter");
        }
        List<TypedLine> read = new ArrayList<>(typed);
        // A title can stand on its line twice: it is the other one of the two that was kept.
        for (TypedLine line : typed.stream().sorted(Comparator.comparing(line -> text(line).isBlank())).toList()) {
            Line printed = line.line();
            if (unrecognized.remove(new UnrecognizedLine(printed.page(), printed.number(), printed.text()))) {
                read.removeIf(other -> other == line);
            }
        }
        StringBuilder due = new StringBuilder();
        read.forEach(line -> due.append(text(line)));
        assertEquals(List.of(), unrecognized, "unrecognized lines that were not printed, or more than once");
        StringBuilder kept = texts(result.letter());
        namedAgain(read, result.letter().reviewer()).forEach(kept::append);
        assertEquals("", withoutRepairs(difference(due, kept), result), "letters and digits lost or doubled");
    }

    /** A word that was cut off, or has a letter too many, can be a state's that is known: then it is whole again, and told. */
    private static String withoutRepairs(String difference, ParseResult result) {
        List<String> near = result.diagnostics().stream().filter(diagnostic -> diagnostic.code() == DiagnosticCode.READ_BY_NEARNESS)
                .map(Diagnostic::message).toList();
        if (near.isEmpty()) {
            return difference;
        }
        String lost = difference.replaceAll("\\S\\+\\d+ ", "");
        boolean ofStates = near.stream().anyMatch(message -> message.startsWith("read as 'state'"));
        int repaired = ofStates ? MOST_REPAIRED * result.letter().reviewer().licensureStates().size() : 0;
        return lost.isEmpty() || Stream.of(lost.split(" ")).mapToInt(letter -> -Integer.parseInt(letter.substring(1))).sum() <= repaired ? "" : lost;
    }

    /** What a record must have of a line. The outcome becomes a decision; where it is no known one, a diagnostic alone is kept of it. */
    private static String text(TypedLine line) {
        return WITHOUT_TEXT.contains(line.kind()) ? "" : line.contentText();
    }

    /** The states and specialties that are listed behind the same label, or behind another one, before: a record has each once. */
    private static List<String> namedAgain(List<TypedLine> typed, Reviewer reviewer) {
        StringBuilder lists = new StringBuilder();
        LineKind list = null;
        for (TypedLine line : typed) {
            if (LISTS.contains(line.kind())) {
                list = line.kind();
                lists.append(',').append(line.contentText());
            } else if (line.kind() == LineKind.TEXT && list != null) {
                lists.append(' ').append(line.contentText());
            } else if (line.kind() != LineKind.PAGE_FURNITURE) {
                list = null;
            }
        }
        Set<String> names = new HashSet<>(reviewer.licensureStates());
        names.addAll(reviewer.specialties());
        List<String> again = new ArrayList<>();
        for (String listed : lists.toString().replaceAll("\\s+", " ").split(" ?, ?")) {
            // Other marks part names, too, but only where the names between them are known.
            Stream.of(names.contains(listed) ? new String[] {listed} : listed.split(" ?[;.:] ?")).map(name -> repaired(name, names)).forEach(again::add);
        }
        again.retainAll(names);
        names.forEach(again::remove);
        return again;
    }

    /** The name of a record that a listed one with letters too many was read as. */
    private static String repaired(String listed, Set<String> names) {
        return names.contains(listed) ? listed : names.stream()
                .filter(name -> listed.startsWith(name) && listed.replace(" ", "").length() - name.replace(" ", "").length() <= MOST_REPAIRED)
                .findFirst().orElse(listed);
    }

    private static StringBuilder texts(Letter letter) {
        StringBuilder texts = new StringBuilder();
        append(texts, letter.reviewer().statement());
        if (!credentialsAreInTheStatement(letter)) {
            letter.reviewer().licensureStates().forEach(texts::append);
            letter.reviewer().specialties().forEach(texts::append);
        }
        append(texts, letter.caseSummary() == null ? null : letter.caseSummary().text());
        for (DisputedItem item : letter.disputedItems()) {
            append(texts, item.request().text());
            append(texts, text(item.claimsAdministratorGuideline()));
            append(texts, text(item.reviewerGuideline()));
            append(texts, item.rationale() == null ? null : item.rationale().text());
        }
        return texts;
    }

    /** Letters of 2014 tell the credentials in the statement. */
    private static boolean credentialsAreInTheStatement(Letter letter) {
        String statement = letter.reviewer().statement();
        return statement != null
                && (statement.contains("is licensed to") || statement.contains("is Board Certified in"));
    }

    private static String text(Guideline guideline) {
        return guideline == null ? null : guideline.text();
    }

    private static void append(StringBuilder texts, String text) {
        if (text != null) {
            texts.append(text);
        }
    }

    private static String withoutSpace(CharSequence text) {
        StringBuilder kept = new StringBuilder();
        text.chars().filter(c -> c > ' ').forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** The letters and digits that one text has more or fewer of than another; rare ones share a count. */
    private static String difference(CharSequence text, CharSequence other) {
        int[] counts = new int[1024];
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> counts[c % counts.length]--);
        other.chars().filter(Character::isLetterOrDigit).forEach(c -> counts[c % counts.length]++);
        StringBuilder difference = new StringBuilder();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] != 0) {
                difference.append((char) c).append(counts[c] < 0 ? "" : "+").append(counts[c]).append(' ');
            }
        }
        return difference.toString();
    }
}
