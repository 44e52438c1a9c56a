package io.github.imrletters.growth;

import io.github.imrletters.fixture.Samples;

/** Where in an otherwise whole letter something is repeated. */
enum Spot {
    /** Without any letter. */
    ALONE(null, ""),
    BEFORE_LETTER("2016-mixed-outcomes", "Case Number"),
    HEADER("2016-mixed-outcomes", "Priority:"),
    STATEMENT("2014-prose-reviewer", "has no"),
    CREDENTIALS("2016-mixed-outcomes", "CLINICAL CASE SUMMARY"),
    SUMMARY("2016-mixed-outcomes", "IMR ISSUES, DECISIONS AND RATIONALES"),
    HEADING("2016-mixed-outcomes", ": Upheld"),
    GUIDELINE("2016-mixed-outcomes", "MAXIMUS guideline"),
    REVIEWER_GUIDELINE("2016-mixed-outcomes", "Decision rationale"),
    RATIONALE("2016-mixed-outcomes", null),
    NOTICE("2013-determination-notice", null),
    REVIEW("2013-professional-review", null),
    DECISIONS("2013-decisions-and-rationales", null);

    private final String text;
    private final int at;

    /**
     * A spot.
     *
     * @param sample the letter's name; {@code null} of none
     * @param words  before which it is; {@code null} of its end
     */
    Spot(String sample, String words) {
        this.text = sample == null ? "" : Samples.text(sample).stripTrailing();
        this.at = words == null ? text.length() : text.indexOf(words);
    }

    /** The letter with a text there. */
    String with(String repeated) {
        return text.substring(0, at) + repeated + text.substring(at);
    }
}
