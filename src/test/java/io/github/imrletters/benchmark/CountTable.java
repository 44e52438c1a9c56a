package io.github.imrletters.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The growth of time with the number of letters as a table for people. */
final class CountTable {

    private CountTable() {
    }

    /**
     * Makes the table.
     *
     * @param letters how many letters are exported in the shortest run
     */
    static String of(Collection<RunResult> results, int letters) {
        Map<Integer, Measured> measured = Measured.by(LengthTable::times, results);
        Measured shortest = measured.get(1);
        StringBuilder text = new StringBuilder(String.format("%-24s %10s %10s %12s%n",
                "export, letters", "us/letter", "fastest", "time grows"));
        measured.forEach((times, longer) -> text.append(String.format(Locale.ROOT, "%,24d %10.1f %10.1f %,10.1f x%n",
                times * letters, longer.micros() / (times * letters), longer.fastest() / (times * letters),
                longer.micros() / shortest.micros())));
        return text.toString();
    }
}
