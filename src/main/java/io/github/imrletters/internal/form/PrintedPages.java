package io.github.imrletters.internal.form;

import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.PageSize;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.internal.trail.PrintedPlaces;
import io.github.imrletters.internal.words.Nearness;
import io.github.imrletters.model.LinePart;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A letter's pages with all their lines, as callers see them. */
public final class PrintedPages {

    private record Place(int page, int line) {
    }

    private final PrintedText text;
    private final Map<Place, List<LinePart>> parts = new HashMap<>();

    private PrintedPages(PrintedText text, ReadLetter read) {
        this.text = text;
        for (TypedLine line : read.lines()) {
            parts.computeIfAbsent(new Place(line.line().page(), line.line().number()), place -> new ArrayList<>(1))
                    .add(part(line, read.rules().of(line)));
        }
    }

    /**
     * Puts the pages together.
     *
     * @param text as its lines were printed
     * @param read what they were taken for, and by which rule
     * @return its pages in their order
     */
    public static List<PrintedPage> of(PrintedText text, ReadLetter read) {
        return new PrintedPages(text, read).pages();
    }

    private List<PrintedPage> pages() {
        List<List<PrintedLine>> pages = new ArrayList<>();
        text.sizes().forEach(size -> pages.add(new ArrayList<>(64)));
        for (Line line : text.lines()) {
            while (pages.size() < line.page()) {
                pages.add(new ArrayList<>(64));
            }
            pages.get(line.page() - 1).add(line(line));
        }
        List<PrintedPage> all = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            PageSize size = text.sizes().isEmpty() ? null : text.sizes().get(i);
            all.add(new PrintedPage(i + 1, size == null ? null : (double) size.width(), size == null ? null : (double) size.height(),
                    pages.get(i)));
        }
        return all;
    }

    private PrintedLine line(Line line) {
        return new PrintedLine(line.number(), line.original() == null ? line.text() : line.original().text(), line.bold(),
                line.gapBefore(), PrintedPlaces.box(line.place(), 0, line.text().length()),
                parts.getOrDefault(new Place(line.page(), line.number()), List.of()));
    }

    private static LinePart part(TypedLine typed, String rule) {
        Line line = typed.line();
        int contentStart = line.startInSource(line.column() + typed.from());
        return new LinePart(typed.kind().name(),
                line.startInSource(line.column()), line.endInSource(line.column() + line.text().length()),
                contentStart, Math.max(contentStart, line.endInSource(line.column() + typed.to())), rule, distance(typed.near()));
    }

    private static Integer distance(Nearness near) {
        if (near == null) {
            return null;
        }
        // Words that are not known differ from none.
        return near.byPlace() ? 0 : near.distance();
    }
}
