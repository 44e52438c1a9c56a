package io.github.imrletters.cli.talk;

import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.batch.Totals;
import io.github.imrletters.cli.input.Outcome.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of everything: sums that add up with what was found.
 *
 * @param totals  of the run
 * @param leftOut how many files were passed over, by the ending of their names or by another reason
 * @param time    it took
 */
record Summary(Totals totals, Map<String, Long> leftOut, Duration time) {

    List<String> lines() {
        Counts counts = totals.counts();
        List<String> lines = new ArrayList<>();
        lines.add(Numbers.count(totals.inputs(), "input") + ": " + inputs());
        if (!leftOut.isEmpty()) {
            long sum = leftOut.values().stream().mapToLong(Long::longValue).sum();
            lines.add(Numbers.count(sum, "other file") + " left out: " + leftOut.entrySet().stream()
                    .map(entry -> entry.getKey() + ' ' + Numbers.count(entry.getValue())).collect(Collectors.joining(", ")));
        }
        lines.add(Numbers.count(counts.letters(), "letter") + ", " + Numbers.count(counts.warned()) + " with warnings; "
                + Numbers.count(counts.items(), "disputed item") + ": " + Numbers.count(counts.upheld()) + " upheld, "
                + Numbers.count(counts.overturned()) + " overturned"
                + part(counts.partly(), " overturned in part")
                + part(counts.items() - counts.upheld() - counts.overturned() - counts.partly(), " without a decision"));
        if (totals.taken() > 0) {
            lines.add(Numbers.count(totals.taken(), "input") + " unchanged or done before");
        }
        lines.add(Numbers.time(time) + ", " + Numbers.count(totals.inputs() - totals.taken(), "input") + " parsed, "
                + Numbers.rate(totals.inputs() - totals.taken(), time));
        return lines;
    }

    private String inputs() {
        return Numbers.count(totals.inputs(Status.LETTERS)) + " with letters"
                + part(totals.inputs(Status.OTHER_DOCUMENT), " other documents")
                + part(totals.inputs(Status.UNREADABLE), " unreadable")
                + part(totals.inputs(Status.WARNED), " with warnings")
                + part(totals.inputs(Status.TIMED_OUT), " given up")
                + part(totals.inputs(Status.OUR_FAULT), " failed by a mistake of ours");
    }

    private static String part(long number, String what) {
        return number == 0 ? "" : ", " + Numbers.count(number) + what;
    }
}
