package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Box;
import io.github.imrletters.model.FactPlace;
import io.github.imrletters.model.Places;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import io.github.imrletters.model.PrintedPlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which words of the letter are of which fact. On the page, facts go by numbers: pointers at every word would double its size. */
final class FactWords {

    private static final String UNRECOGNIZED = "/unrecognizedLines/";
    /** Longer facts are paragraphs. */
    private static final int LONGEST_PHRASE = 120;

    private record LineKey(int page, int line) {
    }

    /**
     * The part of a fact that stands on one line.
     *
     * @param length  of the whole fact: of facts that hold each other, the shorter one is the inner one
     * @param box     where it stands on the page; {@code null} where that is not known
     * @param derived whether the words decided the fact, but do not print it
     */
    private record Range(int start, int end, int fact, int length, boolean derived, Box box) {
    }

    /** Of facts with the same words, what is printed comes before what follows from it, and what was read last, the finer fact, first. */
    private static final Comparator<Range> INNERMOST_FIRST = Comparator.comparingInt(Range::length)
            .thenComparing(Range::derived).thenComparing(Comparator.comparingInt(Range::fact).reversed());

    private final Places places;
    private final Map<LineKey, PrintedLine> lines = new HashMap<>();
    private final List<String> pointers;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<LineKey, List<Range>> ranges = new HashMap<>();
    private final Set<Integer> phrases = new HashSet<>();

    FactWords(Places places, List<PrintedPage> pages) {
        this.places = places;
        this.pointers = List.copyOf(places.byPointer().keySet());
        pages.forEach(page -> page.lines().forEach(line -> lines.put(new LineKey(page.number(), line.number()), line)));
        places.byPointer().forEach(this::add);
    }

    private void add(String pointer, FactPlace place) {
        int number = numbers.size();
        numbers.put(pointer, number);
        int length = place.at().stream().mapToInt(at -> at.end() - at.start()).sum();
        if (length <= LONGEST_PHRASE) {
            phrases.add(number);
        }
        for (PrintedPlace at : place.at()) {
            ranges.computeIfAbsent(new LineKey(at.page(), at.line()), key -> new ArrayList<>())
                    .add(new Range(at.start(), at.end(), number, length, place.derived(), at.box()));
        }
    }

    /** The pointers of all facts that have a place. */
    List<String> pointers() {
        return pointers;
    }

    /** The fact's number; {@code null} where its place is not known. */
    Integer number(String pointer) {
        return numbers.get(pointer);
    }

    FactPlace place(String pointer) {
        return places.at(pointer);
    }

    /** The words at a fact's places, in a row. */
    String words(String pointer) {
        return places.at(pointer).at().stream().map(this::words).collect(Collectors.joining(" "));
    }

    private String words(PrintedPlace at) {
        PrintedLine line = lines.get(new LineKey(at.page(), at.line()));
        return line == null ? "" : line.text().substring(at.start(), Math.min(at.end(), line.text().length()));
    }

    /** Whether a fact is a few words, rather than a paragraph in which words stand that are facts themselves. */
    boolean isPhrase(int fact) {
        return phrases.contains(fact);
    }

    /** Where a segment stands that is all of a fact on this line; {@code null} of any other. */
    Box box(int page, PrintedLine line, Segment segment) {
        return ranges.getOrDefault(new LineKey(page, line.number()), List.of()).stream()
                .filter(range -> range.start() == segment.start() && range.end() == segment.end() && range.box() != null)
                .map(Range::box).findFirst().orElse(null);
    }

    /** Cuts a line where facts begin and end. */
    List<Segment> segments(int page, PrintedLine line) {
        List<Range> here = ranges.getOrDefault(new LineKey(page, line.number()), List.of());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, line.text().length()));
        for (Range range : here) {
            cuts.add(range.start());
            cuts.add(Math.min(range.end(), line.text().length()));
        }
        Deque<Range> ahead = new ArrayDeque<>(here.stream().sorted(Comparator.comparingInt(Range::start)).toList());
        List<Range> over = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            int from = start;
            over.removeIf(range -> range.end() <= from);
            while (!ahead.isEmpty() && ahead.peek().start() <= from) {
                over.add(ahead.pop());
            }
            segments.add(new Segment(start, end, over.stream().sorted(INNERMOST_FIRST).map(Range::fact).distinct().toList()));
            start = end;
        }
        return segments;
    }

    /** Whether a stretch of a line has characters of a fact. That a line was not recognized is no fact of the case. */
    boolean touchesAFact(int page, PrintedLine line, int start, int end) {
        return ranges.getOrDefault(new LineKey(page, line.number()), List.of()).stream()
                .anyMatch(range -> range.start() < end && start < range.end()
                        && !pointers.get(range.fact()).startsWith(UNRECOGNIZED));
    }
}
