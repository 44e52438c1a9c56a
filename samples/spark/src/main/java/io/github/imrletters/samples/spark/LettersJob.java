package io.github.imrletters.samples.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Parses all letters below some folders into a table, or those that are new. What is submitted to Spark. */
public final class LettersJob {

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Configuration hadoop;
    private final JobArguments arguments;
    private final LetterParser parser;

    LettersJob(SparkSession spark, JobArguments arguments, LetterParser parser) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.hadoop = context.hadoopConfiguration();
        this.arguments = arguments;
        this.parser = parser;
    }

    public static void main(String[] args) throws IOException {
        JobArguments arguments;
        try {
            arguments = JobArguments.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(JobArguments.USAGE);
            System.exit(2);
            return;
        }
        try (SparkSession spark = session(SparkSession.builder().appName("imr-letters"))) {
            new LettersJob(spark, arguments, SharedParser::parse).run()
                    .forEach((status, rows) -> System.out.println(status + " " + rows));
        }
    }

    /** A session with what the table needs. */
    static SparkSession session(SparkSession.Builder builder) {
        return builder
                // Rows of LocalDate and Instant, as the records have them.
                .config("spark.sql.datetime.java8API.enabled", true)
                // A mistyped year, such as 0216, is a date like others; by default Spark 3.5 fails the job that writes it.
                .config("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
                .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                // Of letters of 20 to 60 KB, some 1,500 a task, and not 32: by default each counts as 4 MiB.
                .config("spark.sql.files.openCostInBytes", 64 << 10)
                .getOrCreate();
    }

    /**
     * Writes the table.
     *
     * @return how many rows it has of each status
     */
    Map<String, Long> run() throws IOException {
        Output output = new Output(arguments.output(), hadoop);
        List<Row> files = LetterFiles.list(spark, arguments.inputs());
        output.refuseWhatIsNoTable(files.stream().map(file -> file.getString(0)));
        output.recover();
        if (files.isEmpty()) {
            throw new FileNotFoundException("there is no .pdf or .txt below " + String.join(", ", arguments.inputs()));
        }
        Dataset<Row> letters = arguments.onlyNew() && output.exists() ? updated(files, output) : parsed(files);
        rebalanced(letters).write().partitionBy(LetterTable.YEAR).parquet(output.staging());
        Map<String, Long> written = rowsByStatus(output.staging());
        long rows = written.values().stream().mapToLong(Long::longValue).sum();
        if (rows != files.size()) {
            throw new IllegalStateException(rows + " rows of " + files.size() + " files; the old table was left as it was");
        }
        output.replace();
        return written;
    }

    private Dataset<Row> parsed(List<Row> files) {
        var configuration = context.broadcast(new SerializableConfiguration(hadoop));
        JavaRDD<Row> rows = distributed(files).mapPartitions(new LetterRows(parser, arguments.timeLimit(), configuration));
        return spark.createDataFrame(rows, LetterTable.SCHEMA);
    }

    /** The rows of the old table whose files are as they were, and those of the other files, parsed. */
    private Dataset<Row> updated(List<Row> files, Output output) {
        Dataset<Row> listed = spark.createDataFrame(distributed(files), LetterTable.FILE);
        Object[] settled = Arrays.stream(Status.values()).filter(Status::settled).map(Status::name).toArray();
        Dataset<Row> old = LetterTable.read(spark, output.table()).where(col("status").isin(settled));
        Dataset<Row> known = old.select("path", "modificationTime", "length");
        List<Row> others = listed.except(known).collectAsList();
        // Broadcast, so that the letters themselves are not moved to be compared: what is gone or changed is only paths.
        Dataset<Row> gone = known.except(listed).select("path");
        Dataset<Row> unchanged = old.join(broadcast(gone), new String[] {"path"}, "left_anti");
        return others.isEmpty() ? unchanged : unchanged.union(parsed(others));
    }

    /** Few files a year, whatever the number of tasks: the rows are moved for it, the letters' files never. */
    private Dataset<Row> rebalanced(Dataset<Row> letters) {
        letters.createOrReplaceTempView("new_letters");
        // In SQL, since Dataset.hint takes columns in Spark 4 alone.
        return spark.sql("SELECT /*+ REBALANCE(" + LetterTable.YEAR + ") */ * FROM new_letters");
    }

    private JavaRDD<Row> distributed(List<Row> files) {
        int full = (files.size() + arguments.lettersPerPartition() - 1) / arguments.lettersPerPartition();
        return context.parallelize(files, Math.max(full, Math.min(files.size(), context.defaultParallelism())));
    }

    private Map<String, Long> rowsByStatus(String folder) {
        Map<String, Long> counts = new TreeMap<>();
        LetterTable.read(spark, folder).groupBy("status").count().collectAsList()
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }
}
