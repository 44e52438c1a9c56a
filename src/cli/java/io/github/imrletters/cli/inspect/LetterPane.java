package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Box;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.LinePart;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The letter as printed, page by page, as text. */
final class LetterPane {

    private static final String HEADER = "HEADER_";
    /** A line that ends before this share of its page's longest one ends a paragraph: told to screens too narrow for printed lines. */
    private static final double FULL_LINE = 0.85;

    private final Html html;
    private final FactWords words;
    private final Findings findings;
    private final LineRules rules;

    LetterPane(Html html, FactWords words, Findings findings, LineRules rules) {
        this.html = html;
        this.words = words;
        this.findings = findings;
        this.rules = rules;
    }

    /**
     * Writes the pages.
     *
     * @param images of each page as PNG, or none
     */
    void write(List<PrintedPage> pages, List<byte[]> images) {
        for (PrintedPage page : pages) {
            write(page, page.number() <= images.size() ? images.get(page.number() - 1) : null);
        }
    }

    private void write(PrintedPage page, byte[] image) {
        boolean sized = page.width() != null;
        String id = Findings.pageId(page.number());
        html.element("h3", "Page " + page.number(), "class", "page-number");
        html.open("div", "class", "page " + (sized ? "sized " + rules.page(page) : "plain") + (image == null ? "" : " seen"), "id", id);
        if (image != null) {
            html.open("img", "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(image), "alt", "");
        }
        flags(id, false);
        if (page.lines().isEmpty()) {
            html.element("p", "This page has no text.", "class", "empty");
        }
        Cells cells = new Cells(page, words);
        PrintedLine before = null;
        double longest = page.lines().stream().mapToDouble(LetterPane::end).max().orElse(0);
        for (PrintedLine line : page.lines()) {
            boolean anew = before == null || line.gapBefore() || end(before) < FULL_LINE * longest || Cells.isHeader(line);
            blankLines(page, before, line);
            write(page, cells, line, anew);
            before = line;
        }
        html.close("div").newLine();
    }

    /** Where a line ends: on its page, or in characters. */
    private static double end(PrintedLine line) {
        return line.box() == null ? line.text().length() : line.box().right();
    }

    /** A text's blank lines are none of its printed lines. */
    private void blankLines(PrintedPage page, PrintedLine before, PrintedLine line) {
        boolean blank = page.width() == null && before != null && line.number() > before.number() + 1;
        if (blank) {
            html.open("br");
        }
    }

    private void write(PrintedPage page, Cells cells, PrintedLine line, boolean anew) {
        String id = Findings.lineId(page.number(), line.number());
        LineMark mark = findings.mark(page.number(), line.number());
        List<Cell> parts = cells.of(line);
        StringBuilder classes = new StringBuilder(anew ? "anew" : "goes-on");
        if (mark != LineMark.IN_FACTS) {
            classes.append(mark == LineMark.FORM ? " form" : " lost");
        }
        boolean table = parts.size() > 1;
        boolean set = line.box() != null && page.width() != null;
        if (set) {
            Box whole = line.box();
            Box box = table ? new Box(0, whole.top(), whole.right(), whole.bottom()) : whole;
            classes.append(' ').append(rules.set(id, box, page)).append(table ? " table" : "");
        }
        html.open("p", "id", id, "class", classes.toString(), "data-w", set && !table ? LineRules.width(line.box(), page) : null,
                "data-line", page.width() == null ? Integer.toString(line.number()) : null);
        for (int i = 0; i < parts.size(); i++) {
            if (table) {
                writeCell(page, line, parts.get(i), id + '-' + i);
            } else {
                writeSegments(line, parts.get(i));
            }
        }
        flags(id, mark == LineMark.IN_NO_FACT);
        html.close("p").newLine();
    }

    private void writeCell(PrintedPage page, PrintedLine line, Cell cell, String id) {
        rules.set(id, cell.box(), page);
        html.open("span", "id", id, "class", "cell", "data-w", cell.exact() ? LineRules.width(cell.box(), page) : null);
        writeSegments(line, cell);
        html.close("span");
    }

    private void writeSegments(PrintedLine line, Cell cell) {
        for (Segment segment : cell.segments()) {
            String text = line.text().substring(segment.start(), segment.end());
            String tag = isBold(line, segment) ? "b" : segment.isInAFact() ? "span" : null;
            if (tag == null) {
                html.text(text);
            } else {
                html.element(tag, text, "class", segment.isInAFact() && words.isPhrase(segment.facts().get(0)) ? "phrase" : null,
                        "data-f", segment.isInAFact() ? numbers(segment) : null);
            }
        }
    }

    private static String numbers(Segment segment) {
        return segment.facts().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Of a bold line is known that its first word is: the form sets its labels so, and whole headings. */
    private static boolean isBold(PrintedLine line, Segment segment) {
        if (!line.bold()) {
            return false;
        }
        for (LinePart part : line.parts()) {
            if (segment.start() >= part.start() && segment.start() < part.end()) {
                boolean value = part.kind().startsWith(HEADER) ? segment.isInAFact() : part.contentStart() > part.start();
                return !value || segment.start() < part.contentStart();
            }
        }
        return true;
    }

    /** What a person should look at here: in the margin, and told in full where it is pointed at. */
    private void flags(String id, boolean lost) {
        List<Integer> here = findings.at(id);
        if (here.isEmpty() && !lost) {
            return;
        }
        html.open("span", "class", "flags");
        for (int index : here) {
            Diagnostic diagnostic = findings.diagnostics().get(index);
            String severity = Wording.severity(diagnostic);
            html.open("a", "class", "flag " + severity.toLowerCase(Locale.ROOT), "href", '#' + Findings.diagnosticId(index))
                    .text(severity).element("span", diagnostic.message(), "class", "note").close("a");
        }
        if (lost) {
            html.element("span", "in no fact", "class", "flag none");
        }
        html.close("span");
    }
}
