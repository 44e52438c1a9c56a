package io.github.imrletters.cli.talk;

import io.github.imrletters.cli.batch.Totals;
import java.time.Duration;
import java.util.StringJoiner;

/**
 * How far a run is, on a line that fits on any terminal.
 *
 * @param totals so far
 * @param found  how many inputs there are
 * @param time   since the run began
 */
record HowFar(Totals totals, Found found, Duration time) {

    String text() {
        long done = totals.inputs();
        long failed = totals.failed();
        StringJoiner line = new StringJoiner(", ");
        line.add(Numbers.count(done) + of(done) + " inputs");
        line.add(Numbers.rate(done, time));
        if (found.isAll() && done > 0) {
            long left = Math.max(0, found.count() - done);
            line.add(Numbers.time(Duration.ofMillis(Math.round(left * 1000 / Numbers.perSecond(done, time)))) + " left");
        }
        if (failed > 0) {
            line.add(Numbers.count(failed) + " failed");
        }
        return line.toString();
    }

    private String of(long done) {
        long all = Math.max(done, found.count());
        return found.isAll() ? " of " + Numbers.count(all) : all > done ? " of at least " + Numbers.count(all) : "";
    }
}
