package io.github.imrletters.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a paragraph into lines as Word does: after spaces, which may hang over the margin, and after hyphens. */
final class LineBreaker {

    private static final Pattern OPPORTUNITY = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\w-)(?=\\S)");

    private final double measure;
    private final double size;

    LineBreaker(double measure, double size) {
        this.measure = measure;
        this.size = size;
    }

    List<List<Span>> lines(Paragraph paragraph) {
        List<List<Span>> lines = new ArrayList<>();
        int lineStart = 0;
        int position = 0;
        for (String piece : OPPORTUNITY.split(paragraph.text())) {
            int end = position + piece.length();
            int visibleEnd = position + piece.strip().length();
            if (position > lineStart && width(slice(paragraph, lineStart, visibleEnd)) > measure) {
                lines.add(slice(paragraph, lineStart, position));
                lineStart = position;
            }
            position = end;
        }
        lines.add(slice(paragraph, lineStart, position));
        return lines;
    }

    private double width(List<Span> spans) {
        return spans.stream().mapToDouble(span -> span.width(size)).sum();
    }

    private static List<Span> slice(Paragraph paragraph, int from, int to) {
        List<Span> slice = new ArrayList<>();
        int start = 0;
        for (Span span : paragraph.spans()) {
            int end = start + span.text().length();
            if (from < end && to > start) {
                String text = span.text().substring(Math.max(from, start) - start, Math.min(to, end) - start);
                slice.add(new Span(span.face(), text));
            }
            start = end;
        }
        return slice;
    }
}
