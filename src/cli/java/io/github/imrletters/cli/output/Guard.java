package io.github.imrletters.cli.output;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.text.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The inputs of a run, looked at as they come, so that none is overwritten, and so that what stands at the output is not replaced by less
 * since a name was mistyped or a disk is not there.
 */
public final class Guard implements Iterator<Input> {

    private final Iterator<Input> inputs;
    private final Claim claim;
    private final Place output;
    private final boolean update;
    /** Folders among the arguments of which no input came yet. */
    private final List<Path> silent = new ArrayList<>();
    /** A folder that could not be listed to its end. */
    private String unlisted;

    /**
     * Makes ready.
     *
     * @param inputs    of the run
     * @param arguments that mean them
     * @param claim     to its outputs
     * @param output    the one that is the run's; {@code null} for standard output
     * @param update    whether what stands there is kept up with the inputs
     * @throws WrongUseException if something stands there and an argument names nothing
     */
    public Guard(Iterator<Input> inputs, List<String> arguments, Claim claim, Place output, boolean update) {
        this.inputs = inputs;
        this.claim = claim;
        this.output = output;
        this.update = update;
        if (output != null && output.isHolding()) {
            arguments.forEach(this::look);
        }
    }

    private void look(String argument) {
        try {
            Path read = Path.of(Inputs.named(argument));
            if (!argument.equals(Inputs.STANDARD_INPUT) && (argument.isEmpty() || !Files.exists(read))) {
                throw new WrongUseException("there is no such file or folder: '" + Printable.name(argument) + "'; " + asItWas());
            }
            if (Files.isDirectory(read)) {
                silent.add(read);
            }
        } catch (InvalidPathException e) {
            // It is told when it is read.
        }
    }

    @Override
    public boolean hasNext() {
        return inputs.hasNext();
    }

    @Override
    public Input next() {
        Input input = inputs.next();
        if (!input.isStandardInput()) {
            claim.refuse(input);
            note(input);
        }
        return input;
    }

    private void note(Input input) {
        try {
            Path read = Path.of(input.name());
            boolean folder = input.reason() != null && Files.isDirectory(read);
            if (folder) {
                unlisted = input.name();
            }
            // They come in the order of the arguments.
            while (!folder && !silent.isEmpty() && read.startsWith(silent.get(0))) {
                silent.remove(0);
            }
        } catch (InvalidPathException e) {
            // It has no file.
        }
    }

    /**
     * Why what stands at the output must stay.
     *
     * @param letters how many inputs had some
     * @return a sentence; {@code null} where nothing stands there, or it may go
     */
    public String objection(long letters) {
        if (output == null || !output.isHolding()) {
            return null;
        }
        if (letters == 0) {
            return "no letter was found; " + asItWas();
        }
        if (update && unlisted != null) {
            return Printable.name(unlisted) + " could not be listed; " + asItWas();
        }
        return update && !silent.isEmpty() ? "nothing was found in " + Printable.name(silent.get(0).toString()) + "; " + asItWas() : null;
    }

    private String asItWas() {
        return Printable.name(output.name().toString()) + " is as it was";
    }
}
