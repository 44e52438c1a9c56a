package io.github.imrletters.cli.output;

import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.text.Printable;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;

/** Where a run over many inputs writes to, an input after the other. */
public interface RunOutput extends Closeable {

    /**
     * How a run goes.
     *
     * @param program which program it is, its build and its options that change what is written
     * @param head    what the output begins with
     * @param resume  whether it goes on with what an earlier run has done
     * @param update  whether it takes what is unchanged from the output that is there, and can be updated itself
     */
    record Settings(String program, byte[] head, boolean resume, boolean update) {
    }

    /**
     * What is written of an input.
     *
     * @param status  what became of it
     * @param counts  what it holds
     * @param lines   its lines with their line feeds
     * @param failure the line for the file of failures, without its line feed; {@code null} where it has letters
     * @param reason  the same for a person; {@code null} likewise, and of what an earlier run told
     * @param taken   whether it is from an earlier run
     */
    record Written(Status status, Counts counts, byte[] lines, String failure, String reason, boolean taken) {
    }

    /** Is told of each input that an earlier run has done. */
    @FunctionalInterface
    interface Done {

        /**
         * Takes one.
         *
         * @param status  what became of it
         * @param counts  what it holds
         * @param failure the line for the file of failures; {@code null} where it has letters
         */
        void take(Status status, Counts counts, String failure) throws IOException;
    }

    /**
     * Makes a file of another kind of what was written.
     */
    @FunctionalInterface
    interface Conversion {

        /**
         * Makes it.
         *
         * @param written what was written
         * @param out     takes the file
         */
        void run(InputStream written, OutputStream out) throws IOException;
    }

    /**
     * Opens an output of which a file of another kind is made at its end.
     *
     * @param place      where the file is to be
     * @param settings   how the run goes
     * @param conversion makes the file
     * @return to be closed, whatever happens
     */
    static RunOutput open(Place place, Settings settings, Conversion conversion) {
        if (place.isDevice()) {
            throw new WrongUseException("what is written to " + Printable.name(place.name().toString()) + " needs a file: a pipe cannot be one");
        }
        try {
            return new ConvertedOutput(place, settings, conversion);
        } catch (IOException e) {
            throw Output.cannotWrite(place.name(), e);
        }
    }

    /**
     * Opens an output.
     *
     * @param place    where it is to be; {@code null} for standard output
     * @param settings how the run goes
     * @return to be closed, whatever happens
     */
    static RunOutput open(Place place, Settings settings) {
        boolean atOnce = place == null || place.isDevice();
        if (atOnce && (settings.resume() || settings.update())) {
            throw new WrongUseException("--resume and --update need a file to write to: -o OUT");
        }
        if (place == null) {
            return new StreamOutput(new StandardOutput(), settings.head());
        }
        try {
            return atOnce ? new StreamOutput(place.open(), settings.head()) : new LongOutput(place, settings);
        } catch (IOException e) {
            throw Output.cannotWrite(place.name(), e);
        }
    }

    /**
     * The inputs that are yet to be done.
     *
     * @param inputs all
     * @param done   is told of the others
     * @return those that are left
     */
    Iterator<Input> toDo(Iterator<Input> inputs, Done done) throws IOException;

    /**
     * Whether the run was to go on, and found nothing to go on with.
     *
     * @return false before {@link #toDo}
     */
    boolean isBegunAnew();

    /**
     * What an earlier run wrote of an input that has not changed since.
     *
     * @param input one of those to be done
     * @return {@code null} where it is to be parsed
     */
    Written known(Input input) throws IOException;

    /**
     * Takes what is written of the next input.
     *
     * @param input   one of those to be done, in their order
     * @param written what
     */
    void take(Input input, Written written) throws IOException;

    /** Puts the output into its place: it is whole. */
    void takePlace() throws IOException;

    /** Takes away what was written beside the place, where the output is as it was. */
    void discard() throws IOException;

    /**
     * How much was written.
     *
     * @return in bytes, before any compression
     */
    long written();
}
