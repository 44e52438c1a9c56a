package io.github.imrletters.internal.form;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<List<String>, Integer> first = new HashMap<>();
        List<String> page = new ArrayList<>();
        Line before = null;
        for (TypedLine typed : lines) {
            Line line = typed.line();
            if (typed.kind() == LineKind.PAGE_FURNITURE) {
                continue;
            }
            if (before != null && line.page() != before.page()) {
                page(page, before, first);
                page = new ArrayList<>();
            } else if (before != null && line.text().length() >= SHORTEST_LINE && line.text().equals(before.text())) {
                diagnostics.add(DiagnosticCode.SECTION_REPEATED, line, "a line is the same as the one before");
            }
            page.add(line.text());
            before = line;
        }
        if (before != null && !first.isEmpty()) {
            page(page, before, first);
        }
    }

    private void page(List<String> page, Line last, Map<List<String>, Integer> first) {
        Integer before = page.size() < FEWEST_LINES ? null : first.putIfAbsent(page, last.page());
        if (before != null) {
            diagnostics.add(DiagnosticCode.SECTION_REPEATED, last.page(), null, "a page is the same as page " + before);
        }
    }
}
