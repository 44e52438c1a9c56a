package io.github.imrletters.samples;

import io.github.imrletters.samples.TypesetLetter.Line;
import io.github.imrletters.samples.TypesetLetter.Page;
import java.util.ArrayList;
import java.util.List;

/** What each page of a letter has at its head and its foot, {@code {page}} of {@code {pages}}; empty where there is nothing. */
record RunningLines(String head, String foot) {

    static final RunningLines NONE = new RunningLines("", "");

    private static final double HEAD_BASELINE = 756;
    private static final double FOOT_BASELINE = 40;

    /** The pages with these lines, the head before all others and the foot behind them. */
    List<Page> on(List<Page> pages) {
        List<Page> printed = new ArrayList<>();
        for (Page page : pages) {
            List<Line> lines = new ArrayList<>(page.lines());
            if (!head.isEmpty()) {
                lines.add(0, line(TypesetLetter.HEAD, HEAD_BASELINE, head, printed.size() + 1, pages.size()));
            }
            if (!foot.isEmpty()) {
                lines.add(line(TypesetLetter.FOOT, FOOT_BASELINE, foot, printed.size() + 1, pages.size()));
            }
            printed.add(new Page(List.copyOf(lines)));
        }
        return List.copyOf(printed);
    }

    private static Line line(int paragraph, double baseline, String words, int page, int pages) {
        String text = words.replace("{page}", String.valueOf(page)).replace("{pages}", String.valueOf(pages)) + " ";
        return new Line(paragraph, Typesetter.LEFT, baseline, List.of(new Span(Face.TIMES, text)));
    }
}
