package io.github.imrletters.cli.output;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.text.Printable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The outputs of a run, claimed before anything is written: none of them is an input or another output, and no other run is at work on
 * them. Who closes it lets others run.
 */
public final class Claim implements Closeable {

    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");
    /** Behind the name of JSON Lines. */
    private static final Pattern LINE = Pattern.compile(":[0-9]+$");

    private final List<String> arguments;
    private final List<Place> places = new ArrayList<>();
    /** A file that is none of the outputs; what is in it, is not either. */
    private String cleared;

    /**
     * Makes ready.
     *
     * @param arguments the inputs of the call: none of them is overwritten
     */
    public Claim(List<String> arguments) {
        this.arguments = arguments;
    }

    /**
     * Claims an output.
     *
     * @param name of the file; {@code null} for standard output, or for none
     * @return {@code null} likewise
     * @throws WrongUseException if it cannot be written, or must not be
     */
    public Place place(Path name) {
        if (name == null) {
            return null;
        }
        Place place = Place.of(name);
        arguments.forEach(argument -> refuse(argument, place));
        try {
            for (Place other : places) {
                if (place.meets(other)) {
                    throw new WrongUseException("two outputs cannot be one file: " + Printable.name(other.name() + " and " + name));
                }
            }
            place.lock();
        } catch (IOException e) {
            throw Output.cannotWrite(name, e);
        }
        places.add(place);
        return place;
    }

    /**
     * Refuses a file that is one of the inputs, or would be.
     *
     * @param arguments the inputs of the call
     * @param file      the output
     */
    public static void refuseInputs(List<String> arguments, Path file) {
        Place place = Place.of(file);
        arguments.forEach(argument -> refuse(argument, place));
    }

    private static void refuse(String argument, Place place) {
        try {
            Path read = argument.equals(Inputs.STANDARD_INPUT) ? STANDARD_INPUT : Path.of(Inputs.named(argument));
            if (place.isDevice() || argument.isEmpty()) {
                return;
            }
            if (place.is(read)) {
                throw isInput(argument);
            }
            if (Files.isDirectory(read) && Inputs.isLetterName(place.file()) && isBelow(place.file(), read)) {
                throw new WrongUseException("the output would be one of the inputs, for its name ends like a letter's: "
                        + Printable.name(place.name().toString()));
            }
        } catch (IOException | InvalidPathException e) {
            // What cannot be looked at is told when it is read, or written.
        }
    }

    private static boolean isBelow(Path file, Path folder) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        return Files.exists(parent) && parent.toRealPath().startsWith(folder.toRealPath());
    }

    private static WrongUseException isInput(String name) {
        return new WrongUseException("the output is one of the inputs: " + Printable.name(name));
    }

    /**
     * Refuses an input that is one of the outputs, or is in one.
     *
     * @param input found in a folder, or named in a list
     */
    void refuse(Input input) {
        if (places.stream().noneMatch(Place::isHolding) || isInCleared(input.name())) {
            return;
        }
        try {
            Path read = file(input.name());
            for (Place place : places) {
                if (read != null && place.is(read)) {
                    throw isInput(input.name());
                }
            }
            cleared = read != null && Files.isRegularFile(read) ? read.toString() : null;
        } catch (IOException | InvalidPathException e) {
            // It is told when it is read.
        }
    }

    private boolean isInCleared(String name) {
        return cleared != null && (name.startsWith(cleared + '/') || name.startsWith(cleared + ':'));
    }

    /** The file that an input is, or is in: an archive, or JSON Lines. */
    private static Path file(String name) {
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            file = Path.of(LINE.matcher(name).replaceFirst(""));
        }
        while (file != null && !Files.exists(file)) {
            file = file.getParent();
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        for (Place place : places) {
            place.release();
        }
    }
}
