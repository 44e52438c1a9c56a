package io.github.imrletters.samples;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A paragraph before it is broken into lines; the space after it in points. */
record Paragraph(List<Span> spans, boolean centred, double spaceAfter, OptionalInt linesBeforePageEnd) {

    static Paragraph of(Span... spans) {
        return new Paragraph(List.of(spans), false, 0, OptionalInt.empty());
    }

    /** Word's empty paragraph: a single space. */
    static Paragraph empty() {
        return of(new Span(Face.TIMES, " "));
    }

    static Paragraph title(String text) {
        return new Paragraph(List.of(new Span(Face.TIMES_BOLD, text + " ")), true, 6, OptionalInt.empty());
    }

    Paragraph withPageEnd(OptionalInt lines) {
        return new Paragraph(spans, centred, spaceAfter, lines);
    }

    Paragraph with(Misreadings misreadings) {
        List<Span> read = spans.stream().map(span -> new Span(span.face(), misreadings.in(span.text()))).toList();
        return new Paragraph(read, centred, spaceAfter, linesBeforePageEnd);
    }

    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
