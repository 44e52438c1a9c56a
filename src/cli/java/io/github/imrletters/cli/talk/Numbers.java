package io.github.imrletters.cli.talk;

import java.time.Duration;
import java.util.Locale;

/** Numbers as a person reads them. */
final class Numbers {

    private static final int THOUSAND = 1000;
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int SECONDS = 60;

    private Numbers() {
    }

    /** {@code 12,345}. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 letter}, {@code 2 letters}. */
    static String count(long number, String noun) {
        return count(number) + ' ' + noun + (number == 1 ? "" : "s");
    }

    /** {@code 12.3 MB}. */
    static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= THOUSAND && unit < UNITS.length - 1) {
            size /= THOUSAND;
            unit++;
        }
        return unit == 0 ? count(bytes) + ' ' + UNITS[0] : String.format(Locale.ROOT, "%.1f %s", size, UNITS[unit]);
    }

    /** {@code 1.2 s}, {@code 42 s}, {@code 3 min 5 s}, {@code 2 h 4 min}. */
    static String time(Duration time) {
        long seconds = Math.round(time.toMillis() / (double) THOUSAND);
        if (time.toMillis() < 10L * THOUSAND) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / (double) THOUSAND);
        }
        if (seconds < SECONDS) {
            return seconds + " s";
        }
        long minutes = seconds / SECONDS;
        return minutes < SECONDS ? minutes + " min " + seconds % SECONDS + " s" : minutes / SECONDS + " h " + minutes % SECONDS + " min";
    }

    /** {@code 310 a second}, {@code 0.4 a second}. */
    static String rate(long number, Duration time) {
        double rate = perSecond(number, time);
        return (rate >= 10 ? count(Math.round(rate)) : String.format(Locale.ROOT, "%.1f", rate)) + " a second";
    }

    static double perSecond(long number, Duration time) {
        return number / Math.max(time.toNanos() / 1e9, 1e-3);
    }
}
