package io.github.imrletters.cli.scramble;

import io.github.imrletters.model.LinePart;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A letter as one text of the shape that the reader of texts reads: line by line, blank lines where there were some, form feeds between
 * the pages. Of each character it tells whose it is.
 */
final class LetterText {

    /** Whose a character is. */
    enum Owner {
        /** The form's: it stays. */
        FORM,
        /** One that the user keeps: it stays, unless it is of a date. */
        KEPT,
        /** The case header's: no word stays but the labels'. */
        HEADER,
        /** A running line's at a page's edge: the page's number stays. */
        PAGE_EDGE,
        /** The letter's, where titles and names of treatments are due. */
        LISTED,
        /** The letter's, in running sentences. */
        PROSE
    }

    private static final String HEADER_KINDS = "HEADER_";
    private static final String TEXT = "TEXT";
    private static final String PAGE_FURNITURE = "PAGE_FURNITURE";
    /** Behind their first line, sentences run on. */
    private static final Set<String> BEFORE_PROSE = Set.of("HOW_MADE_TITLE", "CASE_SUMMARY_TITLE", "SUMMARY_INTRO", "RATIONALE");

    private record Place(int page, int line) {
    }

    private final Map<Place, Integer> starts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Owner[] owners = new Owner[1024];
    private final KeptLines kept;
    private final boolean numbered;
    private boolean inHeader;
    private Owner going = Owner.PROSE;

    /**
     * Lays a letter out.
     *
     * @param pages    its pages
     * @param numbered whether the lines' numbers count blank lines, as those of a text do
     * @param kept     the lines that the user keeps
     */
    LetterText(List<PrintedPage> pages, boolean numbered, KeptLines kept) {
        this.kept = kept;
        this.numbered = numbered;
        this.inHeader = pages.stream().flatMap(page -> page.lines().stream()).flatMap(line -> line.parts().stream())
                .anyMatch(part -> !isHeader(part));
        for (PrintedPage page : pages) {
            add(page);
        }
    }

    /** Before the first title, anything is the header's. */
    private static boolean isHeader(LinePart part) {
        return part.kind().startsWith(HEADER_KINDS) || part.kind().equals(TEXT) || part.kind().equals(PAGE_FURNITURE);
    }

    private void add(PrintedPage page) {
        if (page.number() > 1) {
            append("\f", Owner.FORM);
        }
        int number = 1;
        for (PrintedLine line : page.lines()) {
            int blank = numbered ? line.number() - number : line.gapBefore() ? 1 : 0;
            append("\n".repeat(blank), Owner.FORM);
            starts.put(new Place(page.number(), line.number()), text.length());
            add(line, kept.has(page.number(), line.number()));
            append("\n", Owner.FORM);
            number = line.number() + 1;
        }
    }

    private void add(PrintedLine line, boolean keep) {
        int start = text.length();
        append(line.text(), inHeader ? Owner.HEADER : going);
        for (LinePart part : line.parts()) {
            Owner owner = owner(part);
            own(start + part.start(), start + part.end(), isHeader(part) ? owner : Owner.FORM);
            own(start + part.contentStart(), start + part.contentEnd(), owner);
        }
        if (keep) {
            own(start, text.length(), Owner.KEPT);
        }
    }

    private Owner owner(LinePart part) {
        inHeader &= isHeader(part);
        if (part.kind().equals(PAGE_FURNITURE)) {
            return Owner.PAGE_EDGE;
        }
        if (part.kind().startsWith(HEADER_KINDS) || inHeader) {
            return Owner.HEADER;
        }
        if (!part.kind().equals(TEXT)) {
            going = BEFORE_PROSE.contains(part.kind()) ? Owner.PROSE : Owner.LISTED;
        }
        return going;
    }

    private void append(String more, Owner owner) {
        int start = text.length();
        text.append(more);
        if (text.length() > owners.length) {
            owners = Arrays.copyOf(owners, Math.max(owners.length * 2, text.length()));
        }
        own(start, text.length(), owner);
    }

    private void own(int start, int end, Owner owner) {
        Arrays.fill(owners, start, Math.max(start, end), owner);
    }

    String text() {
        return text.toString();
    }

    /** Where a printed line begins. */
    int start(int page, int line) {
        return starts.get(new Place(page, line));
    }

    Owner owner(int index) {
        return owners[index];
    }
}
