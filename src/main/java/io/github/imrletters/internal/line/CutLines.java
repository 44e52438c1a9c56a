package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.HeaderRow;
import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.reflow.Sentences;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a damaged letter where words of the form were found in them, and tells the pieces' kinds. */
final class CutLines {

    /**
     * A line, or a piece of one.
     *
     * @param line  with its kind
     * @param start the index of its first character in the running text
     * @param end   the index behind its last one
     */
    record Piece(TypedLine line, int start, int end) {

        /** The index in the line of a character of the running text. */
        int at(int index) {
            return Math.max(0, Math.min(line.line().text().length(), index - start));
        }

        Piece as(TypedLine other) {
            return new Piece(other, start, end);
        }
    }

    private final RunningText text;
    private final List<TypedLine> lines;
    private final List<FoundWords> words;
    private final List<Piece> pieces = new ArrayList<>(4);
    private int next;
    /** The words that the current place is part of, or behind. */
    private FoundWords current;

    /**
     * Makes the cuts ready.
     *
     * @param lines those of the text
     * @param words what was found in them, in reading order
     */
    CutLines(RunningText text, List<TypedLine> lines, List<FoundWords> words) {
        this.text = text;
        this.lines = lines;
        this.words = words;
    }

    /** The pieces of the next line; lines are to be asked for in their order. */
    List<Piece> cut(int line) {
        pieces.clear();
        int end = text.startOf(line + 1) - 1;
        int at = text.skip(text.startOf(line));
        while (at < end) {
            if (next < words.size() && words.get(next).start() <= at) {
                current = words.get(next++);
            }
            int to = next < words.size() ? Math.min(end, words.get(next).start()) : end;
            int begin = begin(line, at);
            if (current == null || at >= current.end()) {
                plain(line, at, to);
            } else if (current.whole()) {
                to = Math.min(to, current.end());
                Line part = text.part(line, at, to);
                add(new TypedLine(part, current.kind(), part.text().length()).near(current.near()), begin);
            } else {
                Line part = text.part(line, at, to);
                int content = Math.min(part.text().length(), current.end() - begin);
                add(new TypedLine(part, current.start() >= at ? current.kind() : LineKind.TEXT, content).near(current.near()), begin);
            }
            at = text.skip(to);
        }
        return List.copyOf(pieces);
    }

    /** Where a part of a line begins: its first part has the line's indentation, too. */
    private int begin(int line, int at) {
        return text.beginsLine(at) ? text.startOf(line) : at;
    }

    /** What stands in a line before the first words that were found in it, or behind a title. */
    private void plain(int line, int at, int to) {
        TypedLine whole = lines.get(line);
        int end = text.skipBack(to, at);
        boolean begins = text.beginsLine(at);
        if (begins && end == text.skipBack(text.startOf(line + 1), at)) {
            pieces.add(new Piece(whole, text.startOf(line), end));
            return;
        }
        Line part = text.part(line, at, end);
        if (begins && isEnumeration(part.text(), line)) {
            add(new TypedLine(part, LineKind.PAGE_FURNITURE, 0), begin(line, at));
            return;
        }
        add(begins ? beginning(whole, part) : new TypedLine(part, LineKind.TEXT, 0), begin(line, at));
    }

    /** The first part of a line is what the line was; of one of the case header it has other cells. */
    private static TypedLine beginning(TypedLine whole, Line part) {
        return whole.header() != null ? LineClassifier.inHeader(HeaderRow.of(part))
                : new TypedLine(part, whole.kind(), Math.min(whole.from(), part.text().length())).near(whole.near());
    }

    /** A bullet or number that a list put before words of the form, alone in front of them on their line. */
    private boolean isEnumeration(String before, int line) {
        boolean title = next < words.size() && words.get(next).whole();
        return Enumeration.isOne(before, title || line == 0 || Sentences.endsAt(lines.get(line - 1).line().text()));
    }

    private void add(TypedLine line, int begin) {
        pieces.add(new Piece(line, begin, begin + line.line().text().length()));
    }
}
