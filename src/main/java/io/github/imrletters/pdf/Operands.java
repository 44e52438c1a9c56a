package io.github.imrletters.pdf;

import java.util.Arrays;

/** The numbers, strings and names in front of an operator, in their order. */
final class Operands {

    private static final int NUMBER = -1;
    private static final int NAME = -2;

    private double[] numbers = new double[64];
    /** Where a string begins among the scanner's bytes; for anything else, what it is. A name's place is among the numbers. */
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] decoded = new boolean[64];
    private int size;
    private int name = -1;

    void clear() {
        size = 0;
        name = -1;
    }

    int size() {
        return size;
    }

    void addNumber(double number) {
        grow();
        numbers[size] = number;
        starts[size++] = NUMBER;
    }

    void addString(int start, int end, boolean isDecoded) {
        grow();
        decoded[size] = isDecoded;
        starts[size] = start;
        ends[size++] = end;
    }

    /** Operators that matter here have one name at the most. */
    void addName(int start, int end) {
        grow();
        name = size;
        numbers[size] = start;
        ends[size] = end;
        starts[size++] = NAME;
    }

    boolean isString(int index) {
        return index >= 0 && index < size && starts[index] >= 0;
    }

    boolean isNumber(int index) {
        return index < size && starts[index] == NUMBER;
    }

    /** 0 for what is missing or no number. */
    double number(int index) {
        return isNumber(index) ? numbers[index] : 0;
    }

    /** Whether a string's place is among the decoded bytes. */
    boolean isDecoded(int index) {
        return decoded[index];
    }

    int stringStart(int index) {
        return starts[index];
    }

    int stringEnd(int index) {
        return ends[index];
    }

    /** The last name, {@code null} where there is none. */
    String name(ContentScanner scanner) {
        return name < 0 ? null : scanner.name((int) numbers[name], ends[name]);
    }

    private void grow() {
        if (size == starts.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            decoded = Arrays.copyOf(decoded, size * 2);
        }
    }
}
