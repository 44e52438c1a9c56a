package io.github.imrletters.model;

/** What a diagnostic is about. A code, once released, keeps its name and meaning. A later version may know more. */
public enum DiagnosticCode {
    /** The text is another document: it has none of the sections of an IMR final determination letter, and does not call itself one. */
    NOT_AN_IMR_LETTER(Severity.ERROR),
    /** An IMR letter that follows no form known here; what it prints as a known form does was read. */
    FORM_UNKNOWN(Severity.ERROR),
    /** A section that every letter has is not there. */
    SECTION_MISSING(Severity.WARNING),
    /** A section is there more than once, and the first one was taken; or a disputed item, a page or a line is, and both are there. */
    SECTION_REPEATED(Severity.WARNING),
    /** A disputed item lacks its heading, its outcome, a guideline or the rationale. */
    ITEM_PART_MISSING(Severity.WARNING),
    /** A heading ends in an outcome that is not known here. */
    OUTCOME_UNKNOWN(Severity.WARNING),
    /** Where a date is due, there is none that the calendar has. */
    DATE_UNREADABLE(Severity.WARNING),
    /** A value of the case header or of the reviewer's credentials, other than a date, is not of the form it always has. */
    VALUE_UNREADABLE(Severity.WARNING),
    /** The header's dates are not in the order in which things happen in a case. */
    HEADER_DATES_OUT_OF_ORDER(Severity.WARNING),
    /** The case header lacks a field that every one has. */
    HEADER_FIELD_MISSING(Severity.WARNING),
    /** A label has no value, or none that is certainly its own. */
    LABEL_WITHOUT_VALUE(Severity.WARNING),
    /** A rationale concludes otherwise than the heading decides; the heading is the decision. */
    CONCLUSION_CONTRADICTS_DECISION(Severity.WARNING),
    /** No words of the letter tell the decision on an item; it is what the rationale concludes. */
    DECISION_FROM_CONCLUSION(Severity.WARNING),
    /** The letter prints another outcome than its items have together; the items' is the letter's. */
    LETTER_OUTCOME_DIFFERS(Severity.WARNING),
    /** A guideline paragraph, or a part of it, is not of a form known here; its text is there all the same. */
    GUIDELINE_UNREADABLE(Severity.WARNING),
    /** A label is not known, but stands where one is due, and was read as that one. */
    LABEL_UNKNOWN(Severity.WARNING),
    /** A line stands where no text is due; it is kept in the letter's unrecognized lines. */
    LINE_UNRECOGNIZED(Severity.WARNING),
    /** A text may hold what is not its own: words that only another part of a letter has, another letter, or what is behind a letter. */
    TEXT_MAY_BE_FOREIGN(Severity.WARNING),
    /** A page's contents break off, or what they need cannot be read; text may be missing. */
    PAGE_DAMAGED(Severity.ERROR),
    /** A page shows an image and no text: it may be a scan, and what it says is missing. */
    PAGE_WITHOUT_TEXT(Severity.WARNING),
    /** Another letter begins in the same file; only the first one was taken, as {@code parse} does. */
    SEVERAL_LETTERS(Severity.ERROR),
    /** The PDF holds something unusual or damaged and was read in a slower, more general way. */
    FALLBACK_EXTRACTION(Severity.INFO),
    /** Words of the form, or a value that always has one form, are damaged, and were read as what they are near to. */
    READ_BY_NEARNESS(Severity.INFO),
    /** The case summary has another date of injury than the case header. */
    DATES_OF_INJURY_DIFFER(Severity.INFO),
    /** The case summary has another date of the utilization review's denial than the case header. */
    UR_DENIAL_DATES_DIFFER(Severity.INFO),
    /** By the age in the case summary, the worker was a child when injured. */
    AGE_DOES_NOT_FIT(Severity.INFO),
    /** Two disputed items are the same treatment, and are decided differently. */
    TREATMENT_DECIDED_TWICE(Severity.INFO),
    /** More diagnostics than the limit; the rest was counted only. */
    DIAGNOSTICS_LEFT_OUT(Severity.INFO),
    /** The letter was read from JSON of a later version, and a constant of an enumeration in it is not known here. */
    UNKNOWN_CONSTANT(Severity.INFO);

    private final Severity severity;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * How much a diagnostic of this code matters.
     *
     * @return its severity
     */
    public Severity severity() {
        return severity;
    }
}
