package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.reflow.LinePart;
import io.github.imrletters.internal.reflow.Measure;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.reflow.Reflow;
import io.github.imrletters.internal.reflow.Stretch;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;

/** The documents reviewed, an entry each: behind a bullet where the letter prints bullets, and otherwise each on its line. */
public final class DocumentList {

    /** Those that stand before an entry only, and so tell entries apart within a line too; the last ones are of symbol fonts. */
    private static final String BULLETS = "\u2022\u25CF\u25AA\u25E6\u00B7\uF0B7\uF0A7\uF0D8";
    private static final String DASHES = "-\u2013\u2014*";

    private final Measure measure;
    private final Reflow reflow;
    private final List<Passage> entries = new ArrayList<>();
    private final List<LinePart> entry = new ArrayList<>(2);
    private boolean bulleted;

    private DocumentList(Measure measure, Reflow reflow) {
        this.measure = measure;
        this.reflow = reflow;
    }

    /**
     * Reads the list.
     *
     * @param lines   behind the introduction
     * @param measure of the letter
     * @param reflow  joins an entry's lines
     * @return the entries, without the bullets
     */
    public static List<Passage> entries(List<TypedLine> lines, Measure measure, Reflow reflow) {
        DocumentList list = new DocumentList(measure, reflow);
        list.bulleted = lines.stream().anyMatch(line -> bulletEnd(line.line().text(), skip(line, line.from())) > 0);
        lines.forEach(list::take);
        list.end();
        return list.entries;
    }

    private static int skip(TypedLine line, int from) {
        int at = from;
        while (at < line.to() && line.line().text().charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** The index behind a bullet at a place, or -1. */
    private static int bulletEnd(String text, int at) {
        if (at >= text.length()) {
            return -1;
        }
        char c = text.charAt(at);
        boolean dash = DASHES.indexOf(c) >= 0 && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
        return dash || BULLETS.indexOf(c) >= 0 ? at + 1 : -1;
    }

    private void take(TypedLine line) {
        String text = line.line().text();
        int from = skip(line, line.from());
        int bullet = bulletEnd(text, from);
        if (bullet > 0) {
            end();
            from = bullet;
        } else if (!bulleted && beginsEntry(text, from, line)) {
            end();
        }
        for (int at = from; at < line.to(); at++) {
            if (BULLETS.indexOf(text.charAt(at)) >= 0) {
                entry.add(new Stretch(line.line(), from, at));
                end();
                from = at + 1;
            }
        }
        entry.add(new Stretch(line.line(), from, line.to()));
    }

    /** Without bullets, a line goes on with the one before where it begins like no entry, or that one is full and ends in no bracket. */
    private boolean beginsEntry(String text, int from, TypedLine line) {
        if (entry.isEmpty() || from >= text.length()) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.charAt(from)) || Character.isDigit(text.charAt(from));
        Line previous = entry.get(entry.size() - 1).line();
        return capital && (previous.text().endsWith(")") || measure.endsShort(previous, line.line()));
    }

    private void end() {
        Passage text = reflow.paragraph(entry);
        if (text != null) {
            entries.add(text);
        }
        entry.clear();
    }
}
