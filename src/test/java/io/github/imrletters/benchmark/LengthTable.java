package io.github.imrletters.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The growth of time and memory with a letter's length as a table for people. */
final class LengthTable {

    private LengthTable() {
    }

    static String of(Collection<RunResult> results) {
        Map<Integer, Measured> measured = Measured.by(LengthTable::times, results);
        Measured shortest = measured.get(1);
        StringBuilder text = new StringBuilder(String.format("%-24s %10s %10s %13s %12s %12s%n",
                "text to record, length", "us/letter", "fastest", "bytes/letter", "time grows", "bytes grow"));
        measured.forEach((times, longer) -> text.append(String.format(Locale.ROOT,
                "%,21d x  %10.1f %10.1f %,13.0f %,10.1f x %,10.1f x%n", times, longer.micros(), longer.fastest(),
                longer.bytes(), longer.micros() / shortest.micros(), longer.bytes() / shortest.bytes())));
        return text.toString();
    }

    /** How many times as much as in the shortest run. */
    static int times(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("times"));
    }
}
