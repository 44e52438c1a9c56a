package io.github.imrletters.samples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word of a letter is logged, however much Spark is told to log. */
class QuietLogTest {

    private static final String WORD = "Xanthopsia";

    @TempDir
    private Path folder;

    @Test
    void logsNoWordsOfLetters() throws Exception {
        Path letters = folder.resolve("letters");
        Samples.copyAll(letters);
        OddFiles.writeUnreadable(letters);
        Files.write(letters.resolve("damaged.pdf"), OddFiles.damagedAt(WORD));
        List<String> lines = Samples.all().stream().filter(file -> file.toString().endsWith(".txt")).flatMap(QuietLogTest::longLines)
                .distinct().toList();

        Queue<String> log = logOf(() -> LocalSpark.run(folder.resolve("table"), "--input", letters.toString()));
        assertTrue(log.size() > 100, "Spark logs at DEBUG");
        assertEquals(List.of(), log.stream().filter(message -> message.contains(WORD)).toList());
        for (String line : lines) {
            assertFalse(log.stream().anyMatch(message -> message.contains(line)), line);
        }
    }

    /** So the test above would see them. */
    @Test
    void pdfBoxAloneLogsThem() throws Exception {
        Queue<String> log = logOf(() -> {
            Configurator.setLevel("org.apache.pdfbox", Level.DEBUG);
            try (PDDocument document = Loader.loadPDF(OddFiles.damagedAt(WORD))) {
                new PDFTextStripper().getText(document);
            } finally {
                Configurator.setLevel("org.apache.pdfbox", Level.OFF);
            }
        });
        assertTrue(log.stream().anyMatch(message -> message.contains(WORD)), log.toString());
    }

    private static Stream<String> longLines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(String::strip).filter(line -> line.length() >= 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /** Everything that is logged at DEBUG or above while the work is done, with what was thrown. */
    private static Queue<String> logOf(Work work) throws Exception {
        Queue<String> messages = new ConcurrentLinkedQueue<>();
        AbstractAppender appender = new AbstractAppender("messages", null, null, true, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {
                messages.add(event.getLoggerName() + ": " + event.getMessage().getFormattedMessage() + " " + event.getThrown());
            }
        };
        appender.start();
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        LoggerConfig root = context.getConfiguration().getRootLogger();
        Level before = root.getLevel();
        root.getAppenders().values().forEach(shown -> root.removeAppender(shown.getName()));
        root.addAppender(appender, null, null);
        Configurator.setRootLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            root.removeAppender("messages");
            Configurator.setRootLevel(before);
        }
        return messages;
    }
}
