package io.github.imrletters.internal.header;

import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.Colons;
import io.github.imrletters.internal.words.LookAlikes;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.Nearness;
import io.github.imrletters.model.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Reads the case header's table where its cells are damaged: labels that are near, cut by line ends, values with gaps in them. */
public final class NearHeader {

    /** A label that begins within a word or lacks its colon is worth two letters less. */
    private static final int ODD = 2;
    /** The longest value, a case number, has so many letters and signs, and a gap behind each of them at worst. */
    private static final int MOST_LETTERS = 14;
    /** And so many characters: each word of a text without sections would be looked at with those behind it. */
    private static final int LONGEST_VALUE = 60;
    private static final List<Pattern> LABELS = patterns();
    private static final List<NearWords> PRIORITIES = List.of(
            new NearWords(Priority.STANDARD.name()), new NearWords(Priority.EXPEDITED.name()));

    private static final Comparator<Label> NEAREST =
            Comparator.comparingInt(Label::distance).thenComparingInt(label -> label.start() - label.end());

    /** A label's words, or those of half of it. */
    private record Pattern(HeaderField field, HeaderCell.Kind kind, NearWords words) {
    }

    /** A label in the text. */
    private record Label(Pattern pattern, int start, int end, int distance) {

        private boolean overlaps(Label other) {
            return start < other.end && other.start < end;
        }

        private boolean contains(Label other) {
            return start <= other.start && other.end <= end;
        }
    }

    private final List<Line> lines;
    private final RunningText running;
    /** All of it, a scanned table's rules as white space. */
    private final String text;
    private final NearText letters;
    private final List<Label> labels = new ArrayList<>();
    /** The first label that does not end before the place that is read. */
    private int next;

    private NearHeader(List<Line> lines) {
        this.lines = lines;
        this.running = new RunningText(lines);
        this.text = running.text().replace('|', ' ');
        this.letters = NearText.of(text, 0, text.length());
    }

    private static List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        for (HeaderField field : HeaderField.values()) {
            patterns.add(new Pattern(field, HeaderCell.Kind.LABEL, words(field.label())));
        }
        HeaderField wraps = HeaderField.APPLICATION_RECEIVED;
        int space = wraps.label().indexOf(' ');
        patterns.add(new Pattern(wraps, HeaderCell.Kind.LABEL, words(wraps.label().substring(0, space))));
        patterns.add(new Pattern(wraps, HeaderCell.Kind.LABEL_REST, words(wraps.label().substring(space + 1))));
        return List.copyOf(patterns);
    }

    private static NearWords words(String label) {
        return new NearWords(label.endsWith(":") ? label.substring(0, label.length() - 1) : label);
    }

    /**
     * Reads the lines above the first section.
     *
     * @param lines in reading order
     * @return a row for each; without cells where it holds anything that no header prints
     */
    public static List<HeaderRow> rows(List<Line> lines) {
        List<HeaderRow> exact = lines.stream().map(HeaderRow::of).toList();
        if (exact.stream().noneMatch(row -> row.cells().isEmpty() || !row.isSound())) {
            return exact;
        }
        NearHeader header = new NearHeader(lines);
        header.findLabels();
        // Without a label no value is anyone's, and most texts without any are no letters.
        return header.labels.isEmpty() ? exact : IntStream.range(0, lines.size()).mapToObj(header::row).toList();
    }

    /**
     * Where several labels are near, the nearest one; of those, the longest. Half a label within a whole one is nothing by itself, however
     * near it is: the damage can be in the other half.
     */
    private void findLabels() {
        List<Label> all = new ArrayList<>();
        for (Pattern pattern : LABELS) {
            for (int end : pattern.words().endsIn(letters, 0, letters.length())) {
                NearWords.Match begun = pattern.words().before(letters, end, letter -> beginsWord(letter) ? 0 : ODD);
                NearWords.Match match = begun == null ? null : pattern.words().at(letters, begun.start(), letter -> isColon(letter) ? 0 : ODD);
                if (match != null && beginsWord(match.start())) {
                    int behind = behindColon(letters.end(match.end() - 1));
                    all.add(new Label(pattern, letters.start(match.start()), behind, match.distance()));
                }
            }
        }
        all.sort(Comparator.comparingInt(Label::start));
        for (Label label : all) {
            int last = labels.size() - 1;
            Label before = last < 0 ? null : labels.get(last);
            if (before == null || !before.overlaps(label)) {
                labels.add(label);
            } else if (!before.contains(label) && (label.contains(before) || NEAREST.compare(label, before) < 0)) {
                labels.set(last, label);
            }
        }
    }

    private boolean beginsWord(int letter) {
        int start = letters.start(letter);
        return letter == 0 || text.charAt(start - 1) <= ' ' || Character.isDigit(text.charAt(start - 1));
    }

    private boolean isColon(int letter) {
        return Colons.at(text, letters.start(letter));
    }

    private int behindColon(int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return Colons.at(text, next) ? next + 1 : end;
    }

    /** The cells of a line, and whether all of it are cells. */
    private HeaderRow row(int line) {
        List<HeaderCell> cells = new ArrayList<>();
        Nearness near = null;
        int at = running.startOf(line);
        int end = running.startOf(line + 1) - 1;
        HeaderField before = null;
        while (at < end) {
            Label label = labelFrom(at);
            int to = label == null ? end : Math.min(end, Math.max(at, label.start()));
            if (to > at) {
                Values values = new Values(line, at, to, before, cells);
                values.read();
                near = near == null ? values.near : near;
                at = to;
                continue;
            }
            int labelEnd = Math.min(end, label.end());
            boolean cut = label.end() > end;
            HeaderCell.Kind kind = cut ? HeaderCell.Kind.LABEL_BEGINNING : label.pattern().kind();
            cells.add(new HeaderCell(kind, label.pattern().field(), null, at - running.startOf(line), labelEnd - running.startOf(line)));
            before = cut ? null : label.pattern().field();
            if (near == null && !isExact(label)) {
                near = new Nearness(label.pattern().words().words(), label.distance(), false);
            }
            at = labelEnd;
        }
        boolean onlyCells = cells.stream().noneMatch(cell -> cell.kind() == HeaderCell.Kind.OTHER) || !cells.isEmpty() && cells.get(0).field() != null;
        return onlyCells ? new HeaderRow(lines.get(line), List.copyOf(cells), near) : new HeaderRow(lines.get(line), List.of(), null);
    }

    private boolean isExact(Label label) {
        String printed = text.substring(label.start(), label.end()).replaceAll("\\s", "");
        return label.pattern().field().label().replace(" ", "").toLowerCase(Locale.ROOT).contains(printed.toLowerCase(Locale.ROOT));
    }

    /** The label that a place is in, or the next one behind it. */
    private Label labelFrom(int at) {
        while (next < labels.size() && labels.get(next).end() <= at) {
            next++;
        }
        return next < labels.size() ? labels.get(next) : null;
    }

    /** The values of a stretch of a line between labels. */
    private final class Values {

        private final int line;
        private final int to;
        private final HeaderField label;
        private final List<HeaderCell> cells;
        private int at;
        private Nearness near;

        private Values(int line, int from, int to, HeaderField label, List<HeaderCell> cells) {
            this.line = line;
            this.at = from;
            this.to = to;
            this.label = label;
            this.cells = cells;
        }

        private void read() {
            FreeText freeText = new FreeText();
            for (at = skip(at); at < to; at = skip(at)) {
                HeaderCell cell = cell();
                if (cell.kind() == HeaderCell.Kind.OTHER) {
                    freeText.add(cell.value(), cell.start(), cell.end());
                } else {
                    freeText.endIn(cells);
                    cells.add(cell);
                }
                at = running.startOf(line) + cell.end();
            }
            freeText.endIn(cells);
        }

        private int skip(int from) {
            int next = from;
            while (next < to && text.charAt(next) <= ' ') {
                next++;
            }
            return next;
        }

        /** The value that begins at the place, of as few pieces as will do. */
        private HeaderCell cell() {
            boolean digit = LookAlikes.isDigit(text.charAt(at));
            int letters = 0;
            int digits = 0;
            int separators = 0;
            int end;
            for (int from = at; from < to; from = skip(end)) {
                end = wordEnd(from);
                letters += end - from;
                digits += HeaderValues.digits(text, from, end);
                separators += HeaderValues.separators(text, from, end);
                if (letters > MOST_LETTERS || end - at > LONGEST_VALUE) {
                    break;
                }
                boolean number = digit && HeaderValues.canBeDate(digits, separators)
                        || (!digit || separators > 0) && HeaderValues.canBeCaseNumber(digits);
                HeaderCell value = number ? number(end) : from == at || label == HeaderField.PRIORITY ? priority(end) : null;
                if (value != null) {
                    return value;
                }
            }
            int first = wordEnd(at);
            return new HeaderCell(HeaderCell.Kind.OTHER, null, text.substring(at, first), at - running.startOf(line), first - running.startOf(line));
        }

        private int wordEnd(int from) {
            int end = from;
            while (end < to && text.charAt(end) > ' ') {
                end++;
            }
            return end;
        }

        private HeaderCell number(int end) {
            String words = text.substring(at, end);
            HeaderCell.Kind kind = HeaderLine.kindOf(words);
            boolean usual = kind == HeaderCell.Kind.DATE && Dates.monthDayYear(words) != null
                    || kind == HeaderCell.Kind.CASE_NUMBER && CaseNumber.is(words);
            if (usual) {
                return cell(kind, words, end);
            }
            String number = HeaderValues.caseNumber(words);
            if (number != null) {
                return repaired(HeaderCell.Kind.CASE_NUMBER, number, end);
            }
            String date = HeaderValues.date(words);
            if (date != null) {
                return repaired(HeaderCell.Kind.DATE, date, end);
            }
            // Of letters that no case number has, but nothing else: the reader of the header says so.
            return CaseNumber.endAt(words, 0) == words.length() ? cell(kind, words, end) : null;
        }

        private HeaderCell priority(int end) {
            String words = text.substring(at, end);
            if (HeaderLine.kindOf(words) == HeaderCell.Kind.PRIORITY) {
                return cell(HeaderCell.Kind.PRIORITY, words, end);
            }
            return label == HeaderField.PRIORITY ? nearPriority(words, end) : null;
        }

        private HeaderCell nearPriority(String words, int end) {
            NearText printed = NearText.of(words, 0, words.length());
            for (NearWords priority : PRIORITIES) {
                NearWords.Match match = priority.at(printed, 0, letter -> letter == printed.length() ? 0 : ODD);
                if (match != null && match.end() == printed.length()) {
                    return repaired(HeaderCell.Kind.PRIORITY, priority.words(), end);
                }
            }
            return null;
        }

        private HeaderCell repaired(HeaderCell.Kind kind, String value, int end) {
            near = near == null ? new Nearness(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), 0, false) : near;
            return cell(kind, value, end);
        }

        private HeaderCell cell(HeaderCell.Kind kind, String value, int end) {
            return new HeaderCell(kind, null, value, at - running.startOf(line), end - running.startOf(line));
        }
    }
}
