package io.github.imrletters.cli.scramble;

import io.github.imrletters.ParseResult;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.LinePart;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What happened when a letter was read, as far as a copy of it must do the same. */
final class Behaviour {

    /** What only a PDF can have. */
    private static final Set<DiagnosticCode> OF_FILES = EnumSet.of(
            DiagnosticCode.PAGE_DAMAGED, DiagnosticCode.PAGE_WITHOUT_TEXT, DiagnosticCode.FALLBACK_EXTRACTION);

    /** A line by its count among the printed ones: a copy can have other blank lines. */
    private record Place(int page, int count) {
    }

    private final Map<Place, String> kinds = new LinkedHashMap<>();
    /** As a person finds the lines. */
    private final Map<Place, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> diagnostics = new TreeMap<>();
    private final Map<String, String> facts;

    Behaviour(ParseResult result) {
        Map<Integer, Map<Integer, Integer>> counts = new LinkedHashMap<>();
        for (PrintedPage page : result.pages()) {
            Map<Integer, Integer> ofPage = counts.computeIfAbsent(page.number(), number -> new LinkedHashMap<>());
            for (PrintedLine line : page.lines()) {
                ofPage.put(line.number(), ofPage.size() + 1);
                Place place = new Place(page.number(), ofPage.size());
                names.put(place, "page " + page.number() + " line " + line.number());
                kinds.put(place, line.parts().stream().map(LinePart::kind).collect(Collectors.joining(" + ")));
            }
        }
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (!OF_FILES.contains(diagnostic.code())) {
                String place = diagnostic.page() == null || diagnostic.line() == null ? "" : " in printed line "
                        + counts.getOrDefault(diagnostic.page(), Map.of()).get(diagnostic.line()) + " of page " + diagnostic.page();
                diagnostics.merge(diagnostic.code() + place, 1, Integer::sum);
            }
        }
        facts = Shape.of(result.letter());
    }

    /** In numbers, for a person. */
    String counts() {
        int all = diagnostics.values().stream().mapToInt(Integer::intValue).sum();
        return kinds.size() + " lines, " + all + " diagnostics, " + facts.size() + " facts";
    }

    /** What is not the same of a copy; nothing of a letter's text is in it. */
    List<String> differences(Behaviour copy) {
        List<String> differences = new ArrayList<>();
        kinds.forEach((place, kind) -> {
            String other = copy.kinds.getOrDefault(place, "no line");
            if (!kind.equals(other)) {
                differences.add(names.get(place) + ": " + kind + ", and " + other + " in the copy");
            }
        });
        if (copy.kinds.size() > kinds.size()) {
            differences.add("the copy has " + (copy.kinds.size() - kinds.size()) + " more lines");
        }
        compare(diagnostics, copy.diagnostics, differences);
        compare(facts, copy.facts, differences);
        return differences;
    }

    private static void compare(Map<String, ?> ours, Map<String, ?> theirs, List<String> differences) {
        Set<String> all = new TreeSet<>(ours.keySet());
        all.addAll(theirs.keySet());
        for (String name : all) {
            Object one = ours.get(name);
            Object other = theirs.get(name);
            if (one == null) {
                differences.add(name + ": only in the copy");
            } else if (other == null) {
                differences.add(name + ": not in the copy");
            } else if (!one.equals(other)) {
                differences.add(name + ": " + one + ", and " + other + " in the copy");
            }
        }
    }
}
