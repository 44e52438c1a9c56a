package io.github.imrletters.samples;

import io.github.imrletters.samples.TypesetLetter.Line;
import io.github.imrletters.samples.TypesetLetter.Page;
import java.util.ArrayList;
import java.util.List;

/** Places a letter on pages of US Letter paper with one-inch margins. */
public final class Typesetter {

    static final double LEFT = 72.024;
    private static final double MEASURE = 468;
    private static final double FIRST_BASELINE = 708.84;
    private static final double LAST_BASELINE = 77;
    private static final double LEADING = 13.8;

    private final LineBreaker breaker = new LineBreaker(MEASURE, TypesetLetter.TYPE_SIZE);
    private final List<Page> pages = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private double baseline = FIRST_BASELINE;
    private int paragraph;

    private Typesetter() {}

    /** A letter of paragraphs. */
    static TypesetLetter typeset(List<Paragraph> letter, RunningLines running) {
        return typeset(List.of(), letter, running);
    }

    public static TypesetLetter typeset(SourceLetter letter) {
        Printing printing = letter.printing();
        Misreadings misreadings = new Misreadings(printing.misread());
        List<HeaderTable.Row> headerRows = letter.header().map(HeaderTable::rows).orElse(List.of()).stream()
                .map(row -> row.with(misreadings)).toList();
        List<Paragraph> paragraphs = LetterParagraphs.of(letter).stream().map(next -> next.with(misreadings)).toList();
        misreadings.checkAllMade();
        return typeset(headerRows, paragraphs, printing.running());
    }

    private static TypesetLetter typeset(List<HeaderTable.Row> headerRows, List<Paragraph> letter, RunningLines running) {
        Typesetter typesetter = new Typesetter();
        typesetter.place(Paragraph.empty());
        if (!headerRows.isEmpty()) {
            typesetter.baseline = HeaderTable.BOTTOM - LEADING;
            typesetter.place(Paragraph.empty());
        }
        letter.forEach(typesetter::place);
        typesetter.endPage();
        return new TypesetLetter(headerRows, running.on(typesetter.pages));
    }

    private void place(Paragraph next) {
        List<List<Span>> broken = breaker.lines(next);
        next.linesBeforePageEnd().ifPresent(this::lowerToPageEnd);
        for (List<Span> spans : broken) {
            if (baseline < LAST_BASELINE) {
                endPage();
            }
            double x = next.centred() ? LEFT + (MEASURE - width(spans)) / 2 : LEFT;
            lines.add(new Line(paragraph, x, baseline, List.copyOf(spans)));
            baseline -= LEADING;
        }
        baseline -= next.spaceAfter();
        paragraph++;
    }

    /** Leaves white space so that only so many lines fit on the page, on the next one if this is too full. */
    private void lowerToPageEnd(int lineCount) {
        double last = baseline - (lineCount - 1) * LEADING;
        if (last >= LAST_BASELINE) {
            baseline -= Math.floor((last - LAST_BASELINE) / LEADING) * LEADING;
        } else {
            endPage();
            lowerToPageEnd(lineCount);
        }
    }

    private void endPage() {
        pages.add(new Page(List.copyOf(lines)));
        lines = new ArrayList<>();
        baseline = FIRST_BASELINE;
    }

    private static double width(List<Span> spans) {
        return spans.stream().mapToDouble(span -> span.width(TypesetLetter.TYPE_SIZE)).sum();
    }
}
