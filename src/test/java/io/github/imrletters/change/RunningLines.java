package io.github.imrletters.change;

import java.util.Optional;

/** Makes the kinds that put running lines at the edges of a letter's pages. */
final class RunningLines {

    private RunningLines() {
    }

    /** The lines of a page. */
    @FunctionalInterface
    interface Wording {
        String of(String caseNumber, int page, int pages);
    }

    static Change.Way atTop(Wording wording) {
        return way(true, wording);
    }

    static Change.Way atBottom(Wording wording) {
        return way(false, wording);
    }

    private static Change.Way way(boolean top, Wording wording) {
        return (letter, random) -> PageEdges.caseNumber(letter).map(number -> {
            PageEdges edges = PageEdges.of(letter.text());
            return top ? edges.atTops(letter, page -> wording.of(number, page, edges.pages()))
                    : edges.atBottoms(letter, page -> wording.of(number, page, edges.pages()));
        });
    }

    /** A line that no form knows tells itself only by being repeated. */
    static Change.Way repeated(boolean top, String line) {
        return (letter, random) -> {
            PageEdges edges = PageEdges.of(letter.text());
            return edges.pages() < 3 ? Optional.empty()
                    : Optional.of(top ? edges.atTops(letter, page -> line) : edges.atBottoms(letter, page -> line));
        };
    }

    /** In the middle of a line, where each paragraph is one. */
    static Change.Way inLine(Wording wording) {
        return (letter, random) -> PageEdges.caseNumber(letter).flatMap(number -> Reprint.of(letter).flatMap(reprint -> {
            String text = reprint.print(PlainStyle.PARAGRAPH_A_LINE);
            int third = text.length() / 3;
            StringBuilder changed = new StringBuilder(text);
            for (int page = 2; page >= 1; page--) {
                int blank = insideParagraph(text, page * third);
                if (blank < 0) {
                    return Optional.empty();
                }
                changed.insert(blank, " " + wording.of(number, page, 2));
            }
            return Optional.of(ChangedLetter.same(letter, changed.toString()));
        }));
    }

    /** The next blank with words of the same line around it. */
    private static int insideParagraph(String text, int from) {
        for (int at = text.indexOf(' ', from); at > 0; at = text.indexOf(' ', at + 1)) {
            if (Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }
}
