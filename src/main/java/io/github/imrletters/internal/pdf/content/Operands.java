package io.github.imrletters.internal.pdf.content;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;

/** The numbers, strings and names in front of an operator, in their order. */
final class Operands {

    private static final int NUMBER = -1;
    private static final int NAME = -2;
    private static final int OTHER = -3;

    private double[] numbers = new double[64];
    /** Where a string begins among the scanner's bytes; for anything else, what it is. A name's place is among the numbers. */
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] decoded = new boolean[64];
    private int size;
    private int arrays;
    private int arrayStart;
    private int arrayEnd;

    void clear() {
        size = 0;
        arrays = 0;
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

    void addName(int start, int end) {
        grow();
        numbers[size] = start;
        ends[size] = end;
        starts[size++] = NAME;
    }

    /** Adds what no operator that matters here takes: a dictionary, {@code true}. */
    void addOther() {
        grow();
        starts[size++] = OTHER;
    }

    void beginArray() {
        arrays++;
        arrayStart = size;
    }

    void endArray() {
        arrayEnd = size;
    }

    /** Whether all of them stand in one array. */
    boolean areOneArray() {
        return arrays == 1 && arrayStart == 0 && arrayEnd == size;
    }

    /** Whether there are so many numbers and nothing else. */
    boolean areNumbers(int count) {
        boolean areNumbers = size == count && arrays == 0;
        for (int i = 0; areNumbers && i < count; i++) {
            areNumbers = starts[i] == NUMBER;
        }
        return areNumbers;
    }

    boolean isString(int index) {
        return index < size && starts[index] >= 0;
    }

    boolean isNumber(int index) {
        return index < size && starts[index] == NUMBER;
    }

    boolean isName(int index) {
        return index < size && starts[index] == NAME;
    }

    double number(int index) {
        return numbers[index];
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

    COSName name(int index, ContentScanner scanner) {
        return scanner.name((int) numbers[index], ends[index]);
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
