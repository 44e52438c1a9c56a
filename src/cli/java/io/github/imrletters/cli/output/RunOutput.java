package io.github.imrletters.cli.output;

import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.output.Output;
import io.github.imrletters.cli.output.Place;
import io.github.imrletters.cli.output.StandardOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

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
     * @param file       the file
     * @param inputs     the command's arguments: none of them is overwritten
     * @param settings   how the run goes
     * @param conversion makes the file
     * @return to be closed, whatever happens
     */
    static RunOutput open(Path file, List<String> inputs, Settings settings, Conversion conversion) {
        Place.refuseInputs(inputs, file);
        try {
            return new ConvertedOutput(file, settings, conversion);
        } catch (IOException e) {
            throw Output.cannotWrite(file, e);
        }
    }

    /**
     * Opens an output.
     *
     * @param file     the file, or {@code null} for standard output
     * @param inputs   the command's arguments: none of them is overwritten
     * @param settings how the run goes
     * @return to be closed, whatever happens
     */
    static RunOutput open(Path file, List<String> inputs, Settings settings) {
        boolean device = file != null && Output.isDevice(file);
        if ((file == null || device) && (settings.resume() || settings.update())) {
            throw new WrongUseException("--resume and --update need a file to write to: -o OUT");
        }
        if (file == null) {
            return new StreamOutput(new StandardOutput(), settings.head());
        }
        Place.refuseInputs(inputs, file);
        try {
            return device ? new StreamOutput(Files.newOutputStream(file), settings.head()) : new LongOutput(file, settings);
        } catch (IOException e) {
            throw Output.cannotWrite(file, e);
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

    /**
     * How much was written.
     *
     * @return in bytes, before any compression
     */
    long written();
}
