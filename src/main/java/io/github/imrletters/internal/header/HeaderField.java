package io.github.imrletters.internal.header;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;

/** The fields of the case header. Their labels stand in {@code header-labels.tsv}. */
public enum HeaderField {
    /** The IMR case number. */
    CASE_NUMBER,
    /** The date on which the case was assigned. */
    DATE_ASSIGNED,
    /** The date of injury. */
    DATE_OF_INJURY,
    /** The date of the decision. */
    DECISION_DATE,
    /** The date of the utilization review denial. */
    UR_DENIAL_DATE,
    /** Standard or expedited. */
    PRIORITY,
    /** The date on which the application arrived. */
    APPLICATION_RECEIVED;

    private final String label;
    private final FixedWords words;

    HeaderField() {
        List<String> row = Labels.ROWS.stream().filter(r -> r.get(0).equals(name())).findFirst().orElseThrow();
        this.label = row.get(1);
        this.words = new FixedWords(label);
    }

    /**
     * The label as printed.
     *
     * @return the label with its colon
     */
    public String label() {
        return label;
    }

    /** The index behind the label at a place of a text, or -1. */
    int endAt(String text, int from) {
        return words.endAt(text, from);
    }

    /** Read once; an enum's constructors run before its own static fields are set. */
    private static final class Labels {
        private static final List<List<String>> ROWS = WordFile.rows(HeaderField.class, "header-labels.tsv", 2);
    }
}
