package io.github.imrletters.internal.form;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what a letter holds twice, word for word: a disputed item, a page, a line. Whoever put the file together doubled it. */
final class Repetitions {

    /** What is shorter can be the same by chance. */
    private static final int SHORTEST_LINE = 30;
    private static final int FEWEST_LINES = 2;

    private final DiagnosticCollector diagnostics;

    private Repetitions(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @param lines of a letter, with what its pages print */
    static void tell(List<TypedLine> lines, List<DisputedItem> items, DiagnosticCollector diagnostics) {
        Repetitions repetitions = new Repetitions(diagnostics);
        repetitions.items(items);
        repetitions.pages(lines);
    }

    private record Item(String request, Decision decision, String rationale) {
    }

    private void items(List<DisputedItem> items) {
        if (items.size() < 2) {
            return;
        }
        Map<Item, Integer> first = new HashMap<>();
        for (DisputedItem item : items) {
            if (item.request().text() == null || item.rationale() == null || item.rationale().text() == null) {
                continue;
            }
            Integer before = first.putIfAbsent(new Item(item.request().text(), item.decision(), item.rationale().text()), item.number());
            if (before != null) {
                diagnostics.add(DiagnosticCode.SECTION_REPEATED, "disputed items " + before + " and " + item.number() + " are the same, word for word");
            }
        }
    }

    private void pages(List<TypedLine> lines) {
        List<List<TypedLine>> pages = new ArrayList<>();
        TypedLine before = null;
        for (TypedLine line : lines) {
            if (line.kind() == LineKind.PAGE_FURNITURE) {
                continue;
            }
            if (before == null || line.line().page() != before.line().page()) {
                pages.add(new ArrayList<>());
            } else if (isAgain(line.line().text(), before.line().text())) {
                diagnostics.add(DiagnosticCode.SECTION_REPEATED, line.line(), "a line is the same as the one before");
            }
            pages.get(pages.size() - 1).add(line);
            before = line;
        }
        // The lengths of their lines tell nearly all pages apart, and cost less than their words.
        Set<List<Integer>> lengths = new HashSet<>();
        if (!pages.stream().allMatch(page -> lengths.add(page.stream().map(line -> line.line().text().length()).toList()))) {
            tellPages(pages);
        }
    }

    private static boolean isAgain(String line, String before) {
        return line.length() >= SHORTEST_LINE && line.equals(before);
    }

    private void tellPages(List<List<TypedLine>> pages) {
        Map<List<String>, Integer> first = new HashMap<>();
        for (List<TypedLine> page : pages) {
            int number = page.get(0).line().page();
            List<String> texts = page.stream().map(line -> line.line().text()).toList();
            Integer before = page.size() < FEWEST_LINES ? null : first.putIfAbsent(texts, number);
            if (before != null) {
                diagnostics.add(DiagnosticCode.SECTION_REPEATED, number, null, "a page is the same as page " + before);
            }
        }
    }
}
