package io.github.imrletters.internal.header;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;

/** The fields of the case header. Their labels stand in {@code header-labels.tsv}. */
public enum HeaderField {
    /** The IMR case number. */
    CASE_NUMBER("caseNumber"),
    /** The date on which the case was assigned. */
    DATE_ASSIGNED("dateAssigned"),
    /** The date of injury. */
    DATE_OF_INJURY("dateOfInjury"),
    /** The date of the decision. */
    DECISION_DATE("decisionDate"),
    /** The date of the utilization review denial. */
    UR_DENIAL_DATE("urDenialDate"),
    /** Standard or expedited. */
    PRIORITY("priority"),
    /** The date on which the application arrived. */
    APPLICATION_RECEIVED("applicationReceived");

    private final String component;
    private final String label;
    private final FixedWords words;

    HeaderField(String component) {
        this.component = component;
        WordFile.Row row = Labels.ROWS.stream().filter(r -> r.get(0).equals(name())).findFirst().orElseThrow();
        this.label = row.get(1);
        this.words = new FixedWords(label);
    }

    /**
     * What it becomes.
     *
     * @return the name of the case header's component
     */
    String component() {
        return component;
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
        private static final List<WordFile.Row> ROWS = WordFile.rows(HeaderField.class, "header-labels.tsv", 2);
    }
}
