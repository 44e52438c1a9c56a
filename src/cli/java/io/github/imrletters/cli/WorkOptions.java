package io.github.imrletters.cli;

import io.github.imrletters.cli.batch.Batch;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.InputParser;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options of all commands that work on many inputs at once. */
final class WorkOptions {

    /** More than any machine is the better for. */
    private static final int MOST_THREADS = 1024;
    /** How long an input may take where nobody says. */
    static final Duration USUAL = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofHours(1000);

    @Option(names = {"-t", "--threads"}, paramLabel = "N", description = "How many threads; as many as cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--timeout", paramLabel = "TIME", description = "How long a file may take: 20s, 500ms, 2m, 1h, or none; 60s by default. "
            + "Then it counts as failed.")
    private String timeout = "60s";

    Batch batch(InputParser parser) {
        return new Batch(parser, threads(), limit());
    }

    int threads() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new WrongUseException("--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
        }
        return threads;
    }

    /** How long a file may take; {@code null} for as long as it does. */
    Duration limit() {
        if (timeout.equals("none")) {
            return null;
        }
        int unit = timeout.length();
        while (unit > 0 && Character.isLetter(timeout.charAt(unit - 1))) {
            unit--;
        }
        try {
            long number = Long.parseLong(timeout.substring(0, unit));
            Duration limit = switch (timeout.substring(unit)) {
                case "ms" -> Duration.ofMillis(number);
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ZERO;
            };
            if (limit.compareTo(Duration.ZERO) > 0 && limit.compareTo(LONGEST) <= 0) {
                return limit;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // Told below like any other.
        }
        throw new WrongUseException("--timeout takes a time such as 20s, 500ms, 2m or 1h, 1000h at most, or 'none', not " + timeout);
    }
}
