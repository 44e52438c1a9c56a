package io.github.imrletters.internal.header;

/**
 * One cell of the case header's table, or one of several values in it.
 *
 * @param kind  whether it is a label or a value
 * @param field of a label: which one; otherwise {@code null}
 * @param value of a value: as printed; otherwise {@code null}
 * @param start the index of its first character in its line
 * @param end   the index behind its last character
 */
public record HeaderCell(Kind kind, HeaderField field, String value, int start, int end) {

    /** What a cell holds. */
    public enum Kind {
        /** A whole label, or the first half of the one that wraps. */
        LABEL,
        /** The second half of the label that wraps. */
        LABEL_REST,
        /** The beginning of a label that a line end cuts where none does it. */
        LABEL_BEGINNING,
        /** A case number. */
        CASE_NUMBER,
        /** Something of the form of a date; the calendar may not have it. */
        DATE,
        /** A priority. */
        PRIORITY,
        /** Anything else that stands behind a label. */
        OTHER
    }

    /**
     * Whether this is a value.
     *
     * @return false for a label
     */
    public boolean isValue() {
        return value != null;
    }
}
