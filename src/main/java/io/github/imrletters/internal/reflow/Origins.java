package io.github.imrletters.internal.reflow;

import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the characters of a reflowed text stand in its lines, as stretches that were taken over whole: a line is one, or a few where
 * white space was folded. What reflow put between lines stands nowhere.
 */
final class Origins {

    private Line[] lines = new Line[8];
    /** Of each stretch, where it begins in the text, where in its line, and how long it is. */
    private int[] starts = new int[8];
    private int[] columns = new int[8];
    private int[] lengths = new int[8];
    private int size;

    void add(int start, Line line, int column, int length) {
        if (size == starts.length) {
            int more = size * 2;
            lines = Arrays.copyOf(lines, more);
            starts = Arrays.copyOf(starts, more);
            columns = Arrays.copyOf(columns, more);
            lengths = Arrays.copyOf(lengths, more);
        }
        lines[size] = line;
        starts[size] = start;
        columns[size] = line.column() + column;
        lengths[size] = length;
        size++;
    }

    /** The printed lines that a stretch of the text was made from, one range a line, in reading order. */
    List<PrintedRange> of(int from, int to) {
        List<PrintedRange> ranges = new ArrayList<>(2);
        for (int i = first(from); i < size && starts[i] < to; i++) {
            int start = columns[i] + Math.max(0, from - starts[i]);
            int end = columns[i] + Math.min(lengths[i], to - starts[i]);
            PrintedRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.line() == lines[i]) {
                ranges.set(ranges.size() - 1, new PrintedRange(last.line(), last.start(), end));
            } else {
                ranges.add(new PrintedRange(lines[i], start, end));
            }
        }
        return ranges;
    }

    /** The first stretch that ends behind an index of the text. */
    private int first(int index) {
        int found = Arrays.binarySearch(starts, 0, size, index);
        int at = found >= 0 ? found : Math.max(0, -found - 2);
        return at < size && starts[at] + lengths[at] <= index ? at + 1 : at;
    }
}
