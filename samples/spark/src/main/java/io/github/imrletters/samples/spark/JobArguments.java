package io.github.imrletters.samples.spark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the job is told.
 *
 * @param inputs              folders, files and globs, of any file system that Hadoop knows
 * @param output              the folder of the table
 * @param onlyNew             whether letters that are in the table and have not changed since are taken from it
 * @param timeLimit           how long one letter may take, reading the file included
 * @param lettersPerPartition how many letters a task parses, at most
 */
record JobArguments(List<String> inputs, String output, boolean onlyNew, Duration timeLimit, int lettersPerPartition) {

    static final String USAGE = """
            Usage: LettersJob --input PATH [--input PATH …] --output FOLDER [options]
              --input PATH                a folder, a file or a glob; of folders every .pdf and .txt in them and below
              --output FOLDER             the table, in Parquet; a run replaces it when all is written
              --only-new                  parse only files that are new or changed, keep the rows of the others;
                                          rows of files that are not below an --input of this run are dropped
              --time-limit SECONDS        how long one letter may take (60)
              --letters-per-partition N   how many letters a task parses at most (2000)
            """;

    static final Duration TIME_LIMIT = Duration.ofSeconds(60);
    static final int LETTERS_PER_PARTITION = 2_000;

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it is wrong; the message says how
     */
    static JobArguments of(String... arguments) {
        List<String> inputs = new ArrayList<>();
        String output = null;
        boolean onlyNew = false;
        Duration timeLimit = TIME_LIMIT;
        int lettersPerPartition = LETTERS_PER_PARTITION;
        for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--input" -> inputs.add(value(option, rest));
                case "--output" -> output = value(option, rest);
                case "--only-new" -> onlyNew = true;
                case "--time-limit" -> timeLimit = Duration.ofSeconds(number(option, rest));
                case "--letters-per-partition" -> lettersPerPartition = number(option, rest);
                default -> throw new IllegalArgumentException("there is no option " + option);
            }
        }
        if (inputs.isEmpty() || output == null) {
            throw new IllegalArgumentException("--input and --output are needed");
        }
        return new JobArguments(List.copyOf(inputs), output, onlyNew, timeLimit, lettersPerPartition);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static int number(String option, Iterator<String> rest) {
        String value = value(option, rest);
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException(option + " needs a number from 1 to 9999999, not " + value);
        }
        return Integer.parseInt(value);
    }
}
