package io.github.imrletters.internal.line;

/** What a line is. The grammars of letters are over these kinds: each has a token for those of its forms. */
public enum LineKind {
    /** Labels of the case header without their values. */
    HEADER_LABEL("case header label"),
    /** Values of the case header without their labels. */
    HEADER_VALUE("case header value"),
    /** Labels of the case header with values. */
    HEADER_FIELD("case header field"),
    /** A line of the letter that opens one of 2013: letterhead, address, salutation, signature, copies. */
    OPENING("opening letter"),
    /** The title that some letters of 2013 print above or within the opening letter. */
    NOTICE_TITLE("title of the letter"),
    /** The words by which a letter of 2013 tells its own outcome. */
    LETTER_OUTCOME("outcome of the letter"),
    /** The title of the section on how the determination was made. */
    HOW_MADE_TITLE("title 'how the determination was made'"),
    /** The sentence before the reviewer's credentials. */
    CREDENTIALS_INTRO("introduction of the credentials"),
    /** The reviewer's states of licensure. */
    LICENSURE("states of licensure"),
    /** The reviewer's certifications or specialties. */
    SPECIALTY("certifications and specialties"),
    /** The title of the documents reviewed. */
    DOCUMENTS_TITLE("title 'documents reviewed'"),
    /** The sentence before the documents reviewed. */
    DOCUMENTS_INTRO("introduction of the documents reviewed"),
    /** The title of the case summary. */
    CASE_SUMMARY_TITLE("title 'clinical case summary'"),
    /** The sentence before the case summary. */
    SUMMARY_INTRO("introduction of the case summary"),
    /** The title of the disputed items. */
    ISSUES_TITLE("title 'issues, decisions and rationales'"),
    /** The sentence before the first disputed item. */
    ISSUES_INTRO("introduction of the disputed items"),
    /** The number of a disputed item, and the words before its request. */
    ITEM("number of a disputed item and words before its request"),
    /** A line of a disputed item's heading, but for its last one. */
    HEADING("heading of a disputed item"),
    /** The last line of a disputed item's heading, with the outcome. */
    DECISION("outcome of a disputed item"),
    /** What a line end cuts off a disputed item's outcome. */
    DECISION_END("rest of an outcome"),
    /** The label of what both sides cited. */
    GUIDELINES_TITLE("label of both sides' guidelines"),
    /** The first line of what the claims administrator cited. */
    CLAIMS_ADMINISTRATOR_GUIDELINE("claims administrator guideline"),
    /** The first line of what the reviewer cited. */
    REVIEWER_GUIDELINE("reviewer guideline"),
    /** The first line of the rationale. */
    RATIONALE("decision rationale"),
    /** A line of what closes a letter of 2013, or one as mailed: effect of the decision, signature, copies, disclaimer. */
    CLOSING("closing of the letter"),
    /** A line that the page, not the letter, prints: a footer or a page number. */
    PAGE_FURNITURE("page header, footer or number"),
    /** Any other line. */
    TEXT("text");

    private final String displayName;

    LineKind(String displayName) {
        this.displayName = displayName;
    }

    /**
     * The kind's name for a person.
     *
     * @return a few words in lower case
     */
    public String displayName() {
        return displayName;
    }
}
