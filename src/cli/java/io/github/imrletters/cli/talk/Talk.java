package io.github.imrletters.cli.talk;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.cli.batch.Totals;
import io.github.imrletters.cli.call.Terminal;
import io.github.imrletters.cli.input.Inputs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Tells how a run goes: each failure, while it goes how far it is, and at its end what became of everything. On a terminal how far it
 * is stands on one line, which is written anew a few times a second and is gone at the end.
 */
public final class Talk implements AutoCloseable {

    /** How a run tells how far it is. */
    public enum Progress {
        /** On a terminal only. */
        AUTO,
        /** A line every few seconds, for logs. */
        PLAIN,
        /** Not at all. */
        NONE
    }

    private static final long DRAW_MILLIS = 250;
    private static final long LINE_MILLIS = 5000;
    /** Back to the line's beginning, and what is on it gone. */
    private static final String CLEAR = "\r\u001b[K";

    private final Totals totals;
    private final boolean quiet;
    private final boolean plain;
    private final Thread drawing;
    private final Found found;
    private final long start = System.nanoTime();
    private boolean drawn;
    private boolean ended;

    /**
     * Begins to tell.
     *
     * @param totals    of the run
     * @param arguments the inputs, which are counted while the first are worked on
     * @param progress  how
     * @param quiet     whether nothing is told but failures
     */
    public Talk(Totals totals, List<String> arguments, Progress progress, boolean quiet) {
        this.totals = totals;
        this.quiet = quiet;
        this.plain = progress == Progress.PLAIN;
        boolean draws = !quiet && (plain || progress == Progress.AUTO && Terminal.isError());
        this.found = draws ? new Found(arguments) : null;
        this.drawing = new Thread(this::draw, "progress");
        if (draws) {
            drawing.setDaemon(true);
            drawing.start();
        }
    }

    private void draw() {
        try {
            while (true) {
                Thread.sleep(plain ? LINE_MILLIS : DRAW_MILLIS);
                show();
            }
        } catch (InterruptedException e) {
            // The run is over.
        }
    }

    private synchronized void show() {
        if (ended) {
            return;
        }
        String line = new HowFar(totals, found, time()).text();
        if (plain) {
            System.err.println(line);
        } else {
            System.err.print(CLEAR + line);
            System.err.flush();
            drawn = true;
        }
    }

    private Duration time() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Tells of an input that failed.
     *
     * @param name   its name, as the user finds it
     * @param reason one line
     */
    public synchronized void failed(String name, String reason) {
        clear();
        System.err.println(Printable.name(name) + ": " + reason);
    }

    /**
     * Tells something else.
     *
     * @param line for a person
     */
    public synchronized void tell(String line) {
        clear();
        System.err.println(line);
    }

    /**
     * Tells what is no failure, unless failures alone are to be told.
     *
     * @param line for a person
     */
    public void note(String line) {
        if (!quiet) {
            tell(line);
        }
    }

    private void clear() {
        if (drawn) {
            System.err.print(CLEAR);
            drawn = false;
        }
    }

    /**
     * Tells at the end what became of everything.
     *
     * @param inputs  all of them
     * @param written what was written where, a line each
     */
    public synchronized void end(Inputs inputs, List<String> written) {
        close();
        if (!quiet) {
            new Summary(totals, inputs.leftOut(), time()).lines().forEach(System.err::println);
            written.forEach(System.err::println);
        }
    }

    /**
     * Says what was written where.
     *
     * @param number how many
     * @param noun   of what
     * @param bytes  how much, before any compression; -1 where it is not worth telling
     * @param file   where; {@code null} for standard output
     * @return a line
     */
    public static String written(long number, String noun, long bytes, Path file) {
        return Numbers.count(number, noun) + (bytes < 0 ? "" : " (" + Numbers.size(bytes) + ')') + " written to "
                + (file == null ? "standard output" : Printable.name(file.toString()));
    }

    /** Nothing more is drawn. */
    @Override
    public synchronized void close() {
        ended = true;
        drawing.interrupt();
        if (found != null) {
            found.close();
        }
        clear();
    }
}
