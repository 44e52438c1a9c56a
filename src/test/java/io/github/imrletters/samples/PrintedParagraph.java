package io.github.imrletters.samples;

import io.github.imrletters.samples.TypesetLetter.Line;
import io.github.imrletters.samples.TypesetLetter.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a letter as it lies on paper, its lines put together: a running line between two of them stands in the middle of it.
 *
 * @param page the page on which it begins, from 1
 */
record PrintedParagraph(int page, boolean title, List<Span> spans) {

    static List<PrintedParagraph> of(TypesetLetter letter) {
        List<PrintedParagraph> paragraphs = new ArrayList<>();
        List<Line> running = new ArrayList<>();
        int number = TypesetLetter.HEAD;
        for (int page = 1; page <= letter.pages().size(); page++) {
            for (Line line : printed(letter.pages().get(page - 1))) {
                if (line.isRunning()) {
                    running.add(line);
                } else if (line.paragraph() == number) {
                    List<Span> spans = paragraphs.get(paragraphs.size() - 1).spans();
                    running.forEach(between -> spans.addAll(between.spans()));
                    running.clear();
                    spans.addAll(line.spans());
                } else {
                    addAll(running, page, paragraphs);
                    paragraphs.add(of(line, page));
                    number = line.paragraph();
                }
            }
        }
        addAll(running, letter.pages().size(), paragraphs);
        return paragraphs;
    }

    private static List<Line> printed(Page page) {
        return page.lines().stream().filter(line -> !line.text().isBlank()).toList();
    }

    private static void addAll(List<Line> running, int page, List<PrintedParagraph> paragraphs) {
        running.forEach(line -> paragraphs.add(of(line, page)));
        running.clear();
    }

    private static PrintedParagraph of(Line line, int page) {
        boolean title = line.x() > Typesetter.LEFT && line.spans().stream().allMatch(span -> span.face() == Face.TIMES_BOLD);
        return new PrintedParagraph(page, title, new ArrayList<>(line.spans()));
    }

    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining()).strip();
    }
}
