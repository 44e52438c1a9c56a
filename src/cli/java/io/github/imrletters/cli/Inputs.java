package io.github.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The files that the command line's arguments mean, in the order of the arguments; of a folder, all PDF, text and Markdown files
 * below it, each folder's entries sorted by name. Folders are read when their turn comes, so that memory does not grow with the files.
 */
final class Inputs implements Iterator<Inputs.Input> {

    /** The argument that means standard input. */
    static final String STANDARD_INPUT = "-";

    /**
     * One input.
     *
     * @param name   as the user finds it again
     * @param path   as the letter's source tells it: as named in the arguments, or from the folder named there on, with
     *               slashes; {@code null} for standard input
     * @param reason why there is nothing to read, or {@code null}
     */
    record Input(String name, String path, String reason) {

        /** What an argument means, if it is no folder. */
        static Input named(String argument) {
            // A variable of a script that is empty does not mean the folder one is in.
            String reason = argument.isEmpty() ? "an empty name means no file" : null;
            return new Input(argument, argument.equals(STANDARD_INPUT) ? null : argument, reason);
        }

        boolean isStandardInput() {
            return path == null;
        }
    }

    /**
     * What is yet to be given out or looked into.
     *
     * @param below what the paths of its entries begin with, if it is a folder
     */
    private record Ahead(Input input, String below) {

        private boolean isFolder() {
            try {
                return input.reason() == null && !input.isStandardInput() && Files.isDirectory(Path.of(input.name()));
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }

    /** The next one first. */
    private final Deque<Ahead> ahead = new ArrayDeque<>();

    Inputs(List<String> arguments) {
        arguments.forEach(argument -> ahead.add(new Ahead(Input.named(argument), "")));
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
        Input next = ahead.pop().input();
        openFolders();
        return next;
    }

    /** Puts a folder's entries in its place, until the next input is a file. */
    private void openFolders() {
        while (!ahead.isEmpty() && ahead.peek().isFolder()) {
            open(ahead.pop());
        }
    }

    private void open(Ahead folder) {
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of(folder.input().name()))) {
            paths.filter(path -> Files.isDirectory(path) ? !Files.isSymbolicLink(path) : isLetterFile(path))
                    .forEach(entries::add);
        } catch (IOException e) {
            ahead.push(new Ahead(new Input(folder.input().name(), folder.input().path(), InputParser.reason(e)), ""));
            return;
        }
        entries.sort(Comparator.comparing(Path::toString).reversed());
        for (Path entry : entries) {
            String path = folder.below() + entry.getFileName();
            ahead.push(new Ahead(new Input(entry.toString(), path, null), path + '/'));
        }
    }

    /** Only which files of a folder are meant is told by their names; what they are is told by their bytes. */
    /** Beside letters lies what tells of them. */
    private static boolean isLetterFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean markdown = name.endsWith(".md") && !name.equals("readme.md");
        return !name.startsWith(".") && (name.endsWith(".pdf") || name.endsWith(".txt") || markdown);
    }
}
