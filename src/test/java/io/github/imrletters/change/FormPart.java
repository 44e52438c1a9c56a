package io.github.imrletters.change;

/** What the form's own words in a letter are. */
enum FormPart {
    TITLE("title"),
    LABEL("label"),
    OUTCOME("outcome"),
    HEADER_LABEL("header label"),
    INTRODUCTION("introduction");

    private final String words;

    FormPart(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
