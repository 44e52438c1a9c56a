package io.github.imrletters.benchmark;

import io.github.imrletters.model.Letter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Text to record of the first letter, made longer by printing its disputed items again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LengthBenchmark {

    private static final String BEFORE_ITEMS = "set forth below:";

    @Param({"1", "10", "100"})
    public int times;

    private String text;

    @Setup
    public void lengthen() {
        String letter = StockStripper.text(Letters.pdfs().get(0));
        String items = letter.substring(letter.indexOf(BEFORE_ITEMS) + BEFORE_ITEMS.length());
        StringBuilder longer = new StringBuilder(letter);
        while (longer.length() < (long) times * letter.length()) {
            longer.append(items);
        }
        text = longer.toString();
    }

    @Benchmark
    public Letter longLetter() {
        return Stages.textToRecord(text);
    }
}
