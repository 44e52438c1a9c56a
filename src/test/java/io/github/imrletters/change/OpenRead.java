package io.github.imrletters.change;

import java.util.Set;

/** The kinds of change that may be looked at and are read today. One that is learnt is added here, and stays read from then on. */
final class OpenRead {

    static final Set<String> READ = Set.of(
            "OPEN one outcome: cut by a line's end",
            "OPEN one introduction: cut by a line's end",
            "OPEN one label: upper case",
            "OPEN one outcome: upper case",
            "OPEN one header label: upper case",
            "OPEN one introduction: upper case",
            "OPEN each label: upper case",
            "OPEN each title, label and outcome: upper case",
            "OPEN one label glued to the text behind it",
            "OPEN header: one cell a line",
            "OPEN running line: page of pages, bottom",
            "OPEN running line: footer of 2013, bottom",
            "OPEN priority: Expedited",
            "OPEN outcome: Partially Overturned",
            "OPEN chapter: a new one",
            "OPEN chapter: an unknown one",
            "OPEN chapter: an old one and a new one",
            "OPEN layout: one paragraph a line",
            "OPEN layout: double spaced",
            "OPEN layout: hard spaces",
            "OPEN layout: indented",
            "OPEN lost: a title",
            "OPEN lost: a heading",
            "OPEN lost: an introduction",
            "OPEN lost: an outcome for an unknown one",
            "OPEN a strange paragraph before the first section");

    private OpenRead() {
    }
}
