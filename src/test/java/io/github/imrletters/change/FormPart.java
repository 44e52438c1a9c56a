package io.github.imrletters.change;

/** What the form's own words in a letter are. */
enum FormPart {
    TITLE("title", "CLINICAL CASE SUMMARY"),
    LABEL("label", "Decision rationale:"),
    OUTCOME("outcome", ": Upheld"),
    HEADER_LABEL("header label", "Date of Injury:"),
    INTRODUCTION("introduction", "The Expert Reviewer has the following credentials:");

    private final String words;
    private final String sample;

    FormPart(String words, String sample) {
        this.words = words;
        this.sample = sample;
    }

    /** Such words, as printed. */
    String sample() {
        return sample;
    }

    @Override
    public String toString() {
        return words;
    }
}
