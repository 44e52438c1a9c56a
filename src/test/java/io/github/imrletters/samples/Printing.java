package io.github.imrletters.samples;

import java.util.List;

/**
 * In what a letter's print differs from that of 2014 to 2017.
 *
 * @param running  what each page has at its edges
 * @param numbered whether each heading begins with its item's number
 * @param labels   the labels of an item
 * @param misread  the words that a program took for others when it read a scan
 */
public record Printing(RunningLines running, boolean numbered, Labels labels, List<Misreading> misread) {

    /** That of 2014 to 2017. */
    static final Printing PLAIN = new Printing(RunningLines.NONE, false, Labels.POSTED, List.of());

    public Printing {
        misread = List.copyOf(misread);
    }

    /** Whether it is that of 2014 to 2017. */
    public boolean isPlain() {
        return equals(PLAIN);
    }

    /** Whether words are misread. */
    public boolean isDamaged() {
        return !misread.isEmpty();
    }

    /**
     * The labels of an item; an empty one is not printed.
     *
     * @param rationaleApart whether the last one stands in a line of its own
     */
    record Labels(String claimsAdministrator, String maximus, String rationale, boolean rationaleApart) {

        static final Labels POSTED =
                new Labels("Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:", false);
    }
}
