package io.github.imrletters.benchmark;

import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Letter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage and its yardstick, over all letters; {@link RunBenchmarks} divides by their number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StageBenchmark {

    private List<byte[]> pdfs;
    private List<List<Line>> lines;
    private List<String> texts;
    private List<Letter> records;
    private List<String> jsons;

    @Setup
    public void readLetters() {
        pdfs = Letters.pdfs();
        lines = pdfs.stream().map(Stages::pdfToLines).toList();
        texts = pdfs.stream().map(StockStripper::text).toList();
        records = lines.stream().map(Stages::linesToRecord).toList();
        jsons = records.stream().map(Stages::recordToJson).toList();
    }

    @Benchmark
    public void pdfToLines(Blackhole results) {
        each(pdfs, Stages::pdfToLines, results);
    }

    @Benchmark
    public void pdfToLinesStockStripper(Blackhole results) {
        each(pdfs, StockStripper::text, results);
    }

    @Benchmark
    public void linesToRecord(Blackhole results) {
        each(lines, Stages::linesToRecord, results);
    }

    @Benchmark
    public void linesToCoreFacts(Blackhole results) {
        each(lines, Stages::linesToCoreFacts, results);
    }

    @Benchmark
    public void textToRecord(Blackhole results) {
        each(texts, Stages::textToRecord, results);
    }

    @Benchmark
    public void coreFactsByTunedRegex(Blackhole results) {
        each(texts, CoreFactsByTunedRegex::read, results);
    }

    @Benchmark
    public void coreFactsByRegex(Blackhole results) {
        each(texts, CoreFactsByRegex::read, results);
    }

    @Benchmark
    public void recordToJson(Blackhole results) {
        each(records, Stages::recordToJson, results);
    }

    @Benchmark
    public void recordToJsonDatabind(Blackhole results) {
        each(records, DatabindWriter::write, results);
    }

    @Benchmark
    public void jsonToRecord(Blackhole results) {
        each(jsons, Stages::jsonToRecord, results);
    }

    @Benchmark
    public void pdfToJson(Blackhole results) {
        each(pdfs, Stages::pdfToJson, results);
    }

    private static <T> void each(List<T> inputs, Function<T, ?> stage, Blackhole results) {
        for (T input : inputs) {
            results.consume(stage.apply(input));
        }
    }
}
