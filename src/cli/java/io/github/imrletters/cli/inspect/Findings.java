package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person should look at: diagnostics, and lines that are in no fact. */
final class Findings {

    /**
     * A line that is in no fact.
     *
     * @param page of the letter
     * @param line of that page
     */
    record LostLine(int page, PrintedLine line) {
    }

    private final List<Diagnostic> diagnostics;
    private final List<LostLine> lost = new ArrayList<>();
    private final Map<String, LineMark> marks = new HashMap<>();
    private final Map<String, List<Integer>> byLine = new HashMap<>();

    Findings(Letter letter, List<PrintedPage> pages, FactWords words) {
        this.diagnostics = letter.diagnostics();
        for (int i = 0; i < diagnostics.size(); i++) {
            Diagnostic diagnostic = diagnostics.get(i);
            note(i, diagnostic.page(), diagnostic.line());
            note(i, diagnostic.otherPage(), diagnostic.otherLine());
        }
        Set<String> unrecognized = new HashSet<>();
        letter.unrecognizedLines().forEach(line -> unrecognized.add(lineId(line.page(), line.line())));
        for (PrintedPage page : pages) {
            page.lines().forEach(line -> mark(page.number(), line, unrecognized, words));
        }
    }

    private void note(int diagnostic, Integer page, Integer line) {
        if (page != null) {
            byLine.computeIfAbsent(line == null ? pageId(page) : lineId(page, line), id -> new ArrayList<>()).add(diagnostic);
        }
    }

    private void mark(int page, PrintedLine line, Set<String> unrecognized, FactWords words) {
        String id = lineId(page, line.number());
        LineMark mark = unrecognized.contains(id) ? LineMark.IN_NO_FACT : LineMark.of(page, line, words);
        marks.put(id, mark);
        if (mark == LineMark.IN_NO_FACT) {
            lost.add(new LostLine(page, line));
        }
    }

    static String pageId(int page) {
        return "p" + page;
    }

    static String lineId(int page, int line) {
        return "l" + page + '-' + line;
    }

    static String diagnosticId(int index) {
        return "d" + (index + 1);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The lines that are in no fact. */
    List<LostLine> lost() {
        return lost;
    }

    LineMark mark(int page, int line) {
        return marks.get(lineId(page, line));
    }

    /** The diagnostics of a page or line, by their indexes. */
    List<Integer> at(String id) {
        return byLine.getOrDefault(id, List.of());
    }
}
