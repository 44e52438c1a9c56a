package io.github.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The files that the command line's arguments mean, in the order of the arguments; of a folder, all PDF and text files below it,
 * each folder's entries sorted by name. Folders are read when their turn comes, so that memory does not grow with the files.
 */
final class Inputs implements Iterator<Inputs.Input> {

    /** The argument that means standard input. */
    static final String STANDARD_INPUT = "-";

    /**
     * One input.
     *
     * @param name   as the user knows it
     * @param reason why there is nothing to read, or {@code null}
     */
    record Input(String name, String reason) {
    }

    /** What is yet to be given out or looked into, the next one last. */
    private final Deque<Input> ahead = new ArrayDeque<>();

    Inputs(List<String> arguments) {
        for (int i = arguments.size() - 1; i >= 0; i--) {
            String argument = arguments.get(i);
            // A variable of a script that is empty does not mean the folder one is in.
            ahead.push(new Input(argument, argument.isEmpty() ? "an empty name means no file" : null));
        }
        openFolders();
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public Input next() {
        if (ahead.isEmpty()) {
            throw new NoSuchElementException();
        }
        Input next = ahead.pop();
        openFolders();
        return next;
    }

    /** Puts a folder's entries in its place, until the next input is a file. */
    private void openFolders() {
        while (!ahead.isEmpty() && ahead.peek().reason() == null && isFolder(ahead.peek().name())) {
            open(ahead.pop().name());
        }
    }

    private void open(String folder) {
        List<String> entries = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of(folder))) {
            paths.filter(path -> Files.isDirectory(path) ? !Files.isSymbolicLink(path) : isLetterFile(path))
                    .forEach(path -> entries.add(path.toString()));
        } catch (IOException e) {
            ahead.push(new Input(folder, InputParser.reason(e)));
            return;
        }
        Collections.sort(entries);
        for (int i = entries.size() - 1; i >= 0; i--) {
            ahead.push(new Input(entries.get(i), null));
        }
    }

    private static boolean isFolder(String name) {
        try {
            return !name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Only which files of a folder are meant is told by their names; what they are is told by their bytes. */
    private static boolean isLetterFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".pdf") || name.endsWith(".txt"));
    }
}
