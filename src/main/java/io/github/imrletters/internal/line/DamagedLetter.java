package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.HeaderRow;
import io.github.imrletters.internal.header.NearHeader;
import io.github.imrletters.internal.reflow.RunningText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a letter again that exact words do not show whole: damaged titles, labels and outcomes are looked for where they are due. The
 * exact ones stay what they are.
 */
public final class DamagedLetter {

    /** What is told anew, by what is found. */
    private static final Set<LineKind> UNSETTLED = EnumSet.of(
            LineKind.TEXT, LineKind.HEADING, LineKind.DECISION, LineKind.HEADER_FIELD, LineKind.HEADER_LABEL, LineKind.HEADER_VALUE);

    private final FormWords words;
    private final List<TypedLine> printed;
    private final List<TypedLine> running;
    private final RunningText text;
    private final NearFinder finder;
    private final List<FoundWords> found = new ArrayList<>();
    private final List<NearOutcome> outcomes = new ArrayList<>();
    private int looked;

    private DamagedLetter(List<TypedLine> printed, FormWords words) {
        this.words = words;
        this.printed = printed;
        this.running = printed.stream().filter(line -> line.kind() != LineKind.PAGE_FURNITURE).toList();
        this.text = new RunningText(running.stream().map(TypedLine::line).toList());
        this.finder = new NearFinder(text);
    }

    /**
     * Reads a letter again, if its exact reading is not whole.
     *
     * @param exact its lines as exact words show them
     * @param words of its form
     * @return the same lines where nothing is damaged
     */
    public static TypedLines read(TypedLines exact, FormWords words) {
        return ExactReading.isWhole(exact, words) ? exact : new DamagedLetter(exact.all(), words).read();
    }

    private TypedLines read() {
        for (int i = 0; i < running.size(); i++) {
            TypedLine line = running.get(i);
            if (!UNSETTLED.contains(line.kind())) {
                found.add(new FoundWords(line.kind(), text.startOf(i), text.startOf(i) + line.from(), false, null));
            }
        }
        new NearSections(words, text, finder, found).find();
        int items = found.stream().filter(one -> NearSections.ORDER.contains(one.kind())).mapToInt(FoundWords::end).max().orElse(0);
        List<FoundWords> labels = new NearItems(words, text, finder, items,
                found.stream().filter(one -> NearItems.LABELS.contains(one.kind())).toList()).find();
        labels.stream().filter(label -> !label.isExact()).forEach(found::add);
        labels.forEach(this::outcome);
        found.sort(Comparator.comparingInt(FoundWords::start));
        return cut();
    }

    /** Exact outcomes are found with their headings. */
    private void outcome(FoundWords label) {
        if (label.kind() == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE) {
            NearOutcome outcome = NearOutcome.before(text, finder.letters(), label.start());
            if (outcome != null) {
                outcomes.add(outcome);
            }
        }
    }

    private TypedLines cut() {
        CutLines cut = new CutLines(text, running, found.stream().filter(one -> !one.isExact()).toList());
        List<CutLines.Piece> pieces = new ArrayList<>(printed.size());
        int line = 0;
        for (TypedLine one : printed) {
            if (one.kind() == LineKind.PAGE_FURNITURE) {
                pieces.add(new CutLines.Piece(one, -1, -1));
            } else {
                pieces.addAll(cut.cut(line++));
            }
        }
        settle(pieces);
        outcomes.forEach(outcome -> mark(outcome, pieces));
        List<TypedLine> all = new ArrayList<>(pieces.stream().map(CutLines.Piece::line).toList());
        TypedLines lines = new TypedLines(all.stream().filter(one -> one.kind() != LineKind.PAGE_FURNITURE).toList(), all);
        HeadingFinder.mark(lines.all(), lines.measure());
        return lines;
    }

    /** Before the first section stands the header's table; behind it, what looked like one is text, up to where another letter can begin. */
    private void settle(List<CutLines.Piece> pieces) {
        int sections = found.isEmpty() ? text.length() : found.get(0).start();
        int end = found.stream().filter(one -> one.kind() == LineKind.RATIONALE).mapToInt(FoundWords::start).min().orElse(text.length());
        List<Integer> header = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            CutLines.Piece piece = pieces.get(i);
            LineKind kind = piece.line().kind();
            if (kind == LineKind.PAGE_FURNITURE || !UNSETTLED.contains(kind) || piece.line().near() != null) {
                continue;
            }
            if (piece.start() < sections) {
                header.add(i);
            } else if (piece.start() < end || kind == LineKind.HEADING || kind == LineKind.DECISION) {
                pieces.set(i, piece.as(new TypedLine(piece.line().line(), LineKind.TEXT, 0)));
            }
        }
        List<HeaderRow> rows = NearHeader.rows(header.stream().map(i -> pieces.get(i).line().line()).toList());
        for (int i = 0; i < rows.size(); i++) {
            int index = header.get(i);
            pieces.set(index, pieces.get(index).as(LineClassifier.inHeader(rows.get(i))));
        }
    }

    /** Keeps an outcome with the line that it ends, if exact words do not show it there; what a line end cuts off is a piece of its own. */
    private void mark(NearOutcome outcome, List<CutLines.Piece> pieces) {
        int first = indexOf(pieces, outcome.start());
        int last = indexOf(pieces, outcome.end() - 1);
        if (first < 0 || last < 0 || pieces.get(first).line().kind() != LineKind.TEXT) {
            return;
        }
        CutLines.Piece piece = pieces.get(first);
        String line = piece.line().line().text();
        boolean exact = first == last && Outcomes.known(line, first > 0 && pieces.get(first - 1).line().line().text().endsWith(":")) != null;
        if (exact) {
            return;
        }
        int colon = outcome.colon(text);
        boolean alone = colon < piece.start() && first > 0 && pieces.get(first - 1).line().kind() == LineKind.TEXT;
        Outcome found = new Outcome(outcome.decision(), alone ? -1 : piece.at(colon), piece.at(outcome.start()), piece.at(outcome.end()));
        pieces.set(first, piece.as(piece.line().endingIn(found, outcome.near())));
        for (int i = first + 1; i <= last; i++) {
            TypedLine rest = pieces.get(i).line();
            if (rest.kind() == LineKind.TEXT) {
                int length = rest.line().text().length();
                pieces.set(i, pieces.get(i).as(new TypedLine(rest.line(), LineKind.DECISION_END, length).near(outcome.near())));
            }
        }
    }

    /** The piece that a character of the running text is in; -1 where it is in none. What pages print is in no order with the others. */
    private int indexOf(List<CutLines.Piece> pieces, int index) {
        for (; looked < pieces.size() && pieces.get(looked).end() <= index; looked++) {
            // Outcomes are asked for in their order.
        }
        return looked < pieces.size() && pieces.get(looked).start() <= index ? looked : -1;
    }
}
