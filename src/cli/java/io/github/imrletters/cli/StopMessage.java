package io.github.imrletters.cli;

import io.github.imrletters.cli.text.Printable;
import java.nio.file.Path;

/** Tells who stops a run how to go on: what was done until then is kept. */
final class StopMessage implements AutoCloseable {

    private final Thread hook;

    /**
     * From now on, a stop is answered.
     *
     * @param output the file that is written; {@code null} where it is none
     */
    StopMessage(Path output) {
        this.hook = new Thread(() -> tell(output));
        if (output != null) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
    }

    private static void tell(Path output) {
        System.err.println("\nstopped; " + Printable.name(output.toString())
                + " is as it was. The same command with --resume goes on where this one came to.");
    }

    /** The output is in its place. */
    void notNeeded() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is being stopped.
        }
    }

    @Override
    public void close() {
        notNeeded();
    }
}
