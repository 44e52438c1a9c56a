package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.HeaderRow;
import io.github.imrletters.internal.header.OpeningLabels;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the pages print and not the letter: running lines and page numbers, known by what they are made of or by being there again on
 * every page. They stand on lines of their own or, where an extractor joined lines, within one. The rest is the letter's own.
 */
final class PageFurniture {

    /** The case header stands within so many lines. */
    private static final int HEADER_WITHIN = 40;
    /** So many other lines can stand between two of the header. */
    private static final int LOOSE = 6;
    /** {@code - 12 of 120 -} */
    private static final int LONGEST_COUNT = 14;
    private static final String RULES = "-_*=";
    private static final int SHORTEST_RULE = 3;
    private static final String CITING = ",;:()[]";
    /** A number with its label within a text counts half. */
    private static final int CERTAIN = 2;

    /** A line, or the part of one before, between or behind running lines. */
    private record Piece(Line line, boolean furniture) {
    }

    private record Found(int index, RunningStretch stretch, boolean whole) {
    }

    private final List<Line> lines;
    private final Predicate<String> ofForm;
    private final List<Found> found = new ArrayList<>(4);
    /** How often each number of pages is told. */
    private final Map<String, Integer> counts = new HashMap<>(4);
    /** What is furniture on each line that has any. */
    private final Map<Integer, List<RunningStretch>> furniture = new TreeMap<>();
    private final PageSeries series = new PageSeries();
    private int headerEnd = -1;
    private String own;

    private PageFurniture(List<Line> lines, Predicate<String> ofForm) {
        this.lines = lines;
        this.ofForm = ofForm;
    }

    /**
     * Tells what is whose.
     *
     * @param lines  a letter's lines in reading order
     * @param ofForm whether words of the form begin a line: such a line is the letter's own, however often it is there
     */
    static PageFurniture in(List<Line> lines, Predicate<String> ofForm) {
        PageFurniture pages = new PageFurniture(lines, ofForm);
        pages.find();
        return pages;
    }

    private boolean isNone() {
        return furniture.isEmpty();
    }

    private void find() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (PageNumber.isOne(lines, i) || isRule(text)) {
                takeAll(i);
                isCount(i);
            } else if (RunningPart.mayBeIn(text)) {
                int page = lines.get(lines.size() - 1).page() > 1 ? lines.get(i).page() : RunningParts.ANY_PAGE;
                for (RunningStretch stretch : RunningParts.in(text, page)) {
                    found.add(new Found(i, stretch, stretch.isAllOf(text)));
                }
            } else if (isCount(i)) {
                found.add(new Found(i, RunningParts.whole(text), true));
            }
        }
        if (!found.isEmpty() && !isHeaderAlone()) {
            found.stream().map(one -> one.stretch().pages()).filter(Objects::nonNull).forEach(pages -> counts.merge(pages, 1, Integer::sum));
            headerEnd = headerEnd();
            own = ownNumber();
            decide();
        }
        new PageEdges(lines, furniture.keySet(), own, ofForm).repeated().forEach(this::takeAll);
        found.stream().filter(this::isNumberInText).forEach(this::take);
    }

    /** {@code ___}: drawn, and no word of a letter. */
    private static boolean isRule(String text) {
        char rule = text.charAt(0);
        return RULES.indexOf(rule) >= 0 && text.length() >= SHORTEST_RULE && text.chars().allMatch(c -> c == rule || c == ' ');
    }

    /** Whether a line says {@code 2 of 4} and nothing else. */
    private boolean isCount(int index) {
        String text = lines.get(index).text();
        RunningStretch whole = text.length() <= LONGEST_COUNT && hasDigit(text) ? RunningParts.whole(text) : null;
        if (whole == null || whole.pages() == null) {
            return false;
        }
        series.take(index, text, whole.pages());
        return true;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Nearly any letter has its number in the case header and nowhere else. */
    private boolean isHeaderAlone() {
        if (found.get(found.size() - 1).index() >= HEADER_WITHIN) {
            return false;
        }
        int numbers = 0;
        for (Found one : found) {
            if (one.stretch().isCertain() || one.stretch().pages() != null) {
                return false;
            }
            numbers += one.stretch().caseNumber() == null ? 0 : 1;
        }
        return numbers < 2;
    }

    private void take(Found one) {
        furniture.computeIfAbsent(one.index(), i -> new ArrayList<>(1)).add(one.stretch());
    }

    private void takeAll(int index) {
        furniture.put(index, List.of(new RunningStretch(0, lines.get(index).text().length(), Set.of(), null, null)));
    }

    private void decide() {
        for (Found one : found) {
            if (isFurniture(one)) {
                take(one);
            }
        }
        List.copyOf(furniture.keySet()).forEach(index -> {
            besides(index, -1);
            besides(index, 1);
        });
    }

    /** The index behind the last line of the case header; 0 where there is none: it tells more than a number that comes again. */
    private int headerEnd() {
        int end = 0;
        boolean more = false;
        for (int i = 0; i < Math.min(lines.size(), HEADER_WITHIN) && (!more || i < end + LOOSE); i++) {
            if (more && ofForm.test(lines.get(i).text())) {
                break;
            }
            if (isOfHeader(lines.get(i))) {
                end = i + 1;
                more |= RunningParts.whole(lines.get(i).text()) == null;
            }
        }
        return more || found.get(found.size() - 1).index() < end ? end : 0;
    }

    private static boolean isOfHeader(Line line) {
        return !HeaderRow.of(line).cells().isEmpty() || OpeningLabels.begin(line.text());
    }

    /** The header's; without one, the number that running lines have: one that a text mentions can be of another letter. */
    private String ownNumber() {
        Map<String, Integer> weights = new HashMap<>();
        String own = null;
        for (Found one : found) {
            RunningStretch stretch = one.stretch();
            if (stretch.caseNumber() != null && one.index() < headerEnd) {
                return stretch.caseNumber();
            }
            boolean running = one.whole() || stretch.isCertain() || stretch.isPaged();
            int weight = running ? CERTAIN : stretch.has(RunningPart.LABEL) ? 1 : 0;
            if (stretch.caseNumber() != null && weights.merge(stretch.caseNumber(), weight, Integer::sum) >= CERTAIN && own == null) {
                own = stretch.caseNumber();
            }
        }
        return own;
    }

    private boolean isFurniture(Found one) {
        RunningStretch stretch = one.stretch();
        if (stretch.isCertain()) {
            return true;
        }
        if (stretch.caseNumber() == null) {
            return one.whole() ? series.has(one.index()) : isNumberOfPage(one);
        }
        if (one.whole() && stretch.isPaged()) {
            return true;
        }
        if (!stretch.caseNumber().equals(own)) {
            return false;
        }
        return one.index() < headerEnd
                ? one.whole() && isAboveHeader(one)
                : one.whole() || stretch.has(RunningPart.LABEL) || stretch.isPaged();
    }

    /** The letter's own number alone, in a line that is none of the page's otherwise: no text tells it. */
    private boolean isNumberInText(Found one) {
        return one.stretch().caseNumber() != null && one.stretch().caseNumber().equals(own) && one.index() >= headerEnd
                && !furniture.containsKey(one.index());
    }

    /** {@code Page 2 of 4} within a text: the pages are as many, or another one says the same, or it is not cited. */
    private boolean isNumberOfPage(Found one) {
        Line line = lines.get(one.index());
        String pages = one.stretch().pages();
        if (pages == null || !Character.isLetter(line.text().charAt(one.stretch().start()))) {
            return false;
        }
        return pages.equals(String.valueOf(lines.get(lines.size() - 1).page()))
                || counts.get(pages) > 1 || !isCited(line.text(), one.stretch());
    }

    /** What is cited has commas or brackets around it. */
    private static boolean isCited(String line, RunningStretch stretch) {
        int before = stretch.start() - 1;
        while (before >= 0 && Character.isWhitespace(line.charAt(before))) {
            before--;
        }
        int behind = stretch.end();
        while (behind < line.length() && line.charAt(behind) == ' ') {
            behind++;
        }
        return before >= 0 && CITING.indexOf(line.charAt(before)) >= 0
                || behind < line.length() && CITING.indexOf(line.charAt(behind)) >= 0;
    }

    /** The header has the number too: then the first line, which stands above it, is the page's, but where the other one is for certain. */
    private boolean isAboveHeader(Found one) {
        for (int i = 0; i < one.index(); i++) {
            if (!furniture.containsKey(i)) {
                return false;
            }
        }
        return found.stream().anyMatch(other -> other.index() > one.index() && other.index() < headerEnd
                && own.equals(other.stretch().caseNumber()) && !other.stretch().isCertain());
    }

    /** A running line of several lines: what alone could be anything is furniture beside it. */
    private void besides(int index, int step) {
        for (int i = index + step; i >= 0 && i < lines.size() && !furniture.containsKey(i); i += step) {
            boolean touches = step < 0 ? starts(i + 1) : ends(i - 1);
            RunningStretch all = touches ? RunningParts.whole(lines.get(i).text()) : null;
            if (all == null || all.caseNumber() != null && !all.caseNumber().equals(own) || i < headerEnd && isOfHeader(lines.get(i))) {
                return;
            }
            furniture.put(i, List.of(all));
        }
    }

    private boolean starts(int index) {
        return furniture.get(index).get(0).start() == 0;
    }

    private boolean ends(int index) {
        List<RunningStretch> last = furniture.get(index);
        return last.get(last.size() - 1).end() == lines.get(index).text().length();
    }

    /** All lines in pieces, in reading order. */
    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(lines.size() + furniture.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int behind = 0;
            int ofPages = 0;
            for (RunningStretch stretch : furniture.getOrDefault(i, List.of())) {
                add(behind == 0 ? line.before(stretch.start()) : line.part(behind, stretch.start(), ofPages), false, pieces);
                add(line.part(stretch.start(), stretch.end()), true, pieces);
                behind = stretch.end();
                ofPages += stretch.end() - stretch.start();
            }
            add(behind == 0 ? line : line.part(behind, line.text().length(), ofPages), false, pieces);
        }
        return pieces;
    }

    private static void add(Line line, boolean furniture, List<Piece> pieces) {
        if (!line.text().isBlank()) {
            pieces.add(new Piece(line, furniture));
        }
    }

    /** The letter's own lines. */
    List<Line> letter() {
        return isNone() ? lines : pieces().stream().filter(piece -> !piece.furniture()).map(Piece::line).toList();
    }

    /** The letter's own lines with their kinds, and the furniture among them. */
    List<TypedLine> among(List<TypedLine> own) {
        if (isNone()) {
            return own;
        }
        List<TypedLine> all = new ArrayList<>(own.size() + furniture.size());
        int next = 0;
        for (Piece piece : pieces()) {
            if (piece.furniture()) {
                while (next < own.size() && isBefore(own.get(next).line(), piece.line())) {
                    all.add(own.get(next++));
                }
                all.add(new TypedLine(piece.line(), LineKind.PAGE_FURNITURE, 0));
            }
        }
        all.addAll(own.subList(next, own.size()));
        return all;
    }

    private static boolean isBefore(Line one, Line other) {
        if (one.page() != other.page()) {
            return one.page() < other.page();
        }
        return one.number() == other.number() ? one.column() < other.column() : one.number() < other.number();
    }
}
