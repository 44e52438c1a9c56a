package io.github.imrletters.change;

import java.util.Set;

/** The kinds of change that are held back and are read today. One that is learnt is added here, and stays read from then on. */
final class HeldBackRead {

    static final Set<String> READ = Set.of(
            "HELD_BACK one title: all blanks lost",
            "HELD_BACK one label: all blanks lost",
            "HELD_BACK one outcome: all blanks lost",
            "HELD_BACK one header label: all blanks lost",
            "HELD_BACK one introduction: all blanks lost",
            "HELD_BACK each label: all blanks lost",
            "HELD_BACK each title, label and outcome: all blanks lost",
            "HELD_BACK one introduction: a word cut by a line's end",
            "HELD_BACK one title: lower case",
            "HELD_BACK one label: lower case",
            "HELD_BACK one outcome: lower case",
            "HELD_BACK one header label: lower case",
            "HELD_BACK one introduction: lower case",
            "HELD_BACK each label: lower case",
            "HELD_BACK each title, label and outcome: lower case",
            "HELD_BACK one title: upper and lower case at random",
            "HELD_BACK one label: upper and lower case at random",
            "HELD_BACK one outcome: upper and lower case at random",
            "HELD_BACK one header label: upper and lower case at random",
            "HELD_BACK one introduction: upper and lower case at random",
            "HELD_BACK each label: upper and lower case at random",
            "HELD_BACK each title, label and outcome: upper and lower case at random",
            "HELD_BACK label: Maximus Guideline",
            "HELD_BACK header: all cells on one line",
            "HELD_BACK priority: EXPEDITED",
            "HELD_BACK outcome: Partially overturned",
            "HELD_BACK chapter: another new one",
            "HELD_BACK chapter: another unknown one",
            "HELD_BACK chapter: a new one with sections",
            "HELD_BACK layout: one paragraph a line without blank lines",
            "HELD_BACK layout: line ends of Windows",
            "HELD_BACK layout: tabs for blanks",
            "HELD_BACK layout: each line indented otherwise",
            "HELD_BACK scan: curly quotes",
            "HELD_BACK lost: an outcome",
            "HELD_BACK lost: an outcome for another unknown one",
            "HELD_BACK a strange paragraph between introduction and first heading");

    private HeldBackRead() {
    }
}
