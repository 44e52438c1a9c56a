package io.github.imrletters.internal.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the markup from within the lines of one paragraph, whose emphasis can go on from line to line. */
final class MarkdownParagraph {

    private static final String MARKS = "*_";
    private static final int LONGEST_MARK = 3;

    /** A line of the paragraph, cut into pieces. */
    private record Content(int index, LineBuilder line, boolean title, List<MarkdownPiece> pieces) {
    }

    private final List<MarkdownLine> lines;
    private final List<Content> contents = new ArrayList<>();
    /** Of each mark and each length, the one that opened and was not closed. */
    private final MarkdownPiece[][] open = new MarkdownPiece[MARKS.length()][LONGEST_MARK + 1];

    /** @param lines where to put the lines without markup */
    MarkdownParagraph(List<MarkdownLine> lines) {
        this.lines = lines;
    }

    /** Adds a line from an index on. */
    void text(int index, LineBuilder line, int from) {
        add(new Content(index, line, false, new ArrayList<>()), from, line.source().length(), false);
    }

    /** Adds a title, which stands between two indexes. */
    void title(int index, LineBuilder line, int from, int to) {
        add(new Content(index, line, true, new ArrayList<>()), skipBlanks(line.source(), from), to, false);
    }

    /** Adds a table's row, whose first cell may begin with a mark. */
    void row(int index, LineBuilder line, int from) {
        int first = from;
        while (first < line.source().length() && "| ".indexOf(line.source().charAt(first)) >= 0) {
            first++;
        }
        add(new Content(index, line, false, new ArrayList<>()), first, line.source().length(), true);
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private void add(Content content, int from, int to, boolean row) {
        String line = content.line().source();
        contents.add(content);
        int plain = from;
        int at = from;
        while (at < to) {
            MarkdownPiece piece = MARKS.indexOf(line.charAt(at)) >= 0 ? mark(line, at, to) : MarkdownPiece.at(line, at, to, row);
            if (piece == null) {
                at++;
                continue;
            }
            content.pieces().add(MarkdownPiece.plain(plain, at));
            content.pieces().add(piece);
            at = piece.to();
            plain = at;
        }
        content.pieces().add(MarkdownPiece.plain(plain, to));
    }

    /** A run of stars or underscores: markup, once its counterpart is found. */
    private MarkdownPiece mark(String line, int at, int end) {
        int behind = at;
        while (behind < end && line.charAt(behind) == line.charAt(at)) {
            behind++;
        }
        MarkdownPiece piece = MarkdownPiece.plain(at, behind);
        int length = behind - at;
        if (length > LONGEST_MARK) {
            return piece;
        }
        MarkdownPiece[] opened = open[MARKS.indexOf(line.charAt(at))];
        // Two stars are never anything else; one, or an underscore, can stand at a word or within.
        boolean certain = line.charAt(at) == '*' && length > 1;
        char before = at > 0 ? line.charAt(at - 1) : ' ';
        char next = behind < end ? line.charAt(behind) : ' ';
        if (opened[length] != null && (certain || before > ' ' && !Character.isLetterOrDigit(next))) {
            int bolder = length > 1 ? 1 : 0;
            opened[length].isMarkup(bolder);
            piece.isMarkup(-bolder);
            opened[length] = null;
        } else if (next > ' ' && (certain || !Character.isLetterOrDigit(before))) {
            opened[length] = piece;
        }
        return piece;
    }

    /** Ends the paragraph: what has no counterpart by now is no markup. */
    void end() {
        int bold = 0;
        for (Content content : contents) {
            bold = put(content, bold);
        }
        contents.clear();
        for (MarkdownPiece[] opened : open) {
            Arrays.fill(opened, null);
        }
    }

    private int put(Content content, int boldBefore) {
        int bold = boldBefore;
        boolean anyBold = false;
        boolean anyPlain = false;
        LineBuilder line = content.line();
        for (MarkdownPiece piece : content.pieces()) {
            if (piece.text() == null) {
                line.append(piece.from(), piece.to());
                boolean words = line.source().substring(piece.from(), piece.to()).chars().anyMatch(Character::isLetterOrDigit);
                anyBold |= words && bold > 0;
                anyPlain |= words && bold == 0;
            } else {
                piece.text().chars().forEach(c -> line.append((char) c, piece.from(), piece.to()));
            }
            bold += piece.bolder();
        }
        lines.set(content.index(), new MarkdownLine(line.text(), content.title() || anyBold && !anyPlain, line.original()));
        return bold;
    }
}
