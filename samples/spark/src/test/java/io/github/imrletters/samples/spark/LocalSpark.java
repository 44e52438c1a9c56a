package io.github.imrletters.samples.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark in the test's own JVM, with two cores. One session for all tests. */
final class LocalSpark {

    private LocalSpark() {
    }

    static SparkSession session() {
        return LettersJob.session(SparkSession.builder().master("local[2]").appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.driver.host", "localhost")
                .config("spark.hadoop.fs.odd.impl", OddStore.class.getName()));
    }

    /** Runs the job with the library's parser. */
    static Map<String, Long> run(Path output, String... more) throws Exception {
        return run(SharedParser::parse, output, more);
    }

    static Map<String, Long> run(LetterParser parser, Path output, String... more) throws Exception {
        return new LettersJob(session(), arguments(output, more), parser).run();
    }

    private static JobArguments arguments(Path output, String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "--output";
        all[1] = output.toString();
        System.arraycopy(more, 0, all, 2, more.length);
        return JobArguments.of(all);
    }

    static Dataset<Row> table(Path output) {
        return LetterTable.read(session(), output.toString());
    }

    /** Name of the file, status and reason, sorted. */
    static List<String> statuses(Path output) {
        return table(output).select("path", "status", "reason").collectAsList().stream()
                .map(row -> Path.of(row.getString(0)).getFileName() + " " + row.getString(1) + " " + row.getString(2)).sorted().toList();
    }
}
