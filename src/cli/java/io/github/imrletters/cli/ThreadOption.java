package io.github.imrletters.cli;

import picocli.CommandLine.Option;

/** The option of all commands that work on several threads. */
final class ThreadOption {

    /** More than any machine is the better for. */
    private static final int MOST_THREADS = 1024;

    @Option(names = {"-t", "--threads"}, paramLabel = "N", description = "How many threads; as many as cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** How many threads. */
    int count() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new WrongUseException("--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
        }
        return threads;
    }
}
