package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;

/**
 * How many values (numbers, strings, names, arrays, dictionaries) there can be in bytes that PDFBox is going to make objects of. An
 * object takes up to a hundred times the memory of the two or three bytes that tell of it.
 */
final class ValueCount {

    /** So many bytes have no more values than there is memory for: they need not be looked at. */
    private static final int FEW_BYTES = 1 << 19;
    /** A letter has some thousands. Bytes of images look like values here and there: one in sixty. */
    private static final int MOST_VALUES = 400_000;

    private long unseen;
    private int values;

    /**
     * Counts the values of a part of a document, together with those of the parts before.
     *
     * @throws UnreadableFileException where there are so many that only harm can be meant
     */
    void add(byte[] bytes, int length) {
        if (unseen + length <= FEW_BYTES) {
            unseen += length;
            return;
        }
        values += count(bytes, length, MOST_VALUES + 1);
        if (values > MOST_VALUES) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
    }

    private static int count(byte[] bytes, int length, int enough) {
        int count = 0;
        boolean spaced = true;
        for (int i = 0; i < length && count < enough; i++) {
            byte c = bytes[i];
            boolean opens = c == '<' || c == '(' || c == '[' || c == '/';
            boolean number = c >= '+' && c <= '9' && c != ',';
            count += opens || spaced && number ? 1 : 0;
            spaced = c <= ' ' && c >= 0 || c == ']' || c == ')' || c == '>' || opens;
        }
        return count;
    }
}
