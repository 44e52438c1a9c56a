package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.internal.words.WordFile;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps what PDFBox and its FontBox log of a file to themselves while this library reads it: they quote what they do not understand,
 * which can be a letter's words, and do so once for each. Only records of threads that read are dropped, so that an application that
 * uses PDFBox itself misses nothing. It works where PDFBox logs by {@code java.util.logging}, as it does by default (decision 0028).
 */
public final class QuietLog {

    /** What an application sets to have PDFBox log elsewhere, or nowhere: then there is nothing to be done here. */
    private static final String CHOICE = "org.apache.commons.logging.Log";
    private static final ThreadLocal<Boolean> READING = new ThreadLocal<>();
    /** The loggers of all classes that log: one hands its filter down to no other one. Loggers that nobody holds are lost. */
    private static final List<Logger> LOGGERS = quiet();

    private QuietLog() {
    }

    /** From here on, until its {@link #end}, this thread's records are dropped. */
    public static void begin() {
        READING.set(true);
    }

    /** From here on the thread's records are logged again. */
    public static void end() {
        READING.remove();
    }

    private static List<Logger> quiet() {
        if (System.getProperty(CHOICE) != null) {
            return List.of();
        }
        return WordFile.rows(QuietLog.class, "loggers.txt", 1).stream().map(row -> {
            Logger logger = Logger.getLogger(row.get(0));
            logger.setFilter(unlessReading(logger.getFilter()));
            return logger;
        }).toList();
    }

    /** @param before the application's own filter; {@code null} where it has none */
    private static Filter unlessReading(Filter before) {
        return (LogRecord record) -> READING.get() == null && (before == null || before.isLoggable(record));
    }
}
