package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;

/** Cuts lines at marks: each line becomes one typed line, or one for each part that a mark gives it. */
final class MarkedLines {

    private final RunningText text;
    private final List<Mark> marks;
    private int next;
    /** Whose text the next characters are. */
    private Mark current;
    /** Whether the content of the current mark, which has no words of its own, is yet to begin. */
    private boolean begins;

    /** @param first whose text stands before the first mark */
    MarkedLines(RunningText text, LineKind first, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
        this.current = Mark.ofContent(first, 0, first);
    }

    /** The parts of the next line; lines are to be asked for in their order. */
    List<TypedLine> cut(int line) {
        List<TypedLine> parts = new ArrayList<>(2);
        int end = text.startOf(line + 1);
        int at = text.startOf(line);
        while (at < end) {
            if (next < marks.size() && marks.get(next).start() <= at) {
                current = marks.get(next++);
                begins = current.end() == current.start();
            }
            int words = Math.min(end, current.end());
            int to = next < marks.size() ? Math.min(end, marks.get(next).start()) : end;
            if (words > at && current.takesLine() && words < end) {
                // A label with its content.
                add(line, at, to, words, current.kind(), parts);
                at = to;
            } else if (words > at) {
                add(line, at, words, words, current.kind(), parts);
                at = words;
            } else {
                at = content(line, at, to, parts);
            }
        }
        return parts;
    }

    private int content(int line, int from, int to, List<TypedLine> parts) {
        if (!text.isBlank(from, to)) {
            add(line, from, to, from, begins ? current.kind() : current.then(), parts);
            begins = false;
        }
        return to;
    }

    private void add(int line, int from, int to, int content, LineKind kind, List<TypedLine> parts) {
        int start = text.skip(from);
        int end = text.skipBack(to, from);
        if (start < end) {
            Line part = text.part(line, start, end);
            int before = part.column() > 0 ? start : text.startOf(line);
            parts.add(new TypedLine(part, kind, Math.min(part.text().length(), content > from ? content - before : 0)));
        }
    }
}
