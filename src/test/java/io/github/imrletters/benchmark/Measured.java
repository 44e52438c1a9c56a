package io.github.imrletters.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one benchmark showed, for one operation.
 *
 * @param micros  the time in microseconds, as the median of all iterations: other work on the machine disturbs some
 * @param fastest the time in the fastest iteration
 * @param bytes   what was allocated
 */
record Measured(double micros, double fastest, double bytes) {

    static <K> Map<K, Measured> by(Function<RunResult, K> key, Collection<RunResult> results) {
        Map<K, Measured> measured = new LinkedHashMap<>();
        results.forEach(result -> measured.put(key.apply(result), of(result)));
        return measured;
    }

    private static Measured of(RunResult result) {
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        Statistics times = result.getPrimaryResult().getStatistics();
        return new Measured(times.getPercentile(50), times.getMin(), bytes);
    }
}
