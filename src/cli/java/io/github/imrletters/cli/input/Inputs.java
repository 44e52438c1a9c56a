package io.github.imrletters.cli.input;

import io.github.imrletters.cli.call.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The inputs that the command line's arguments mean, in the order of the arguments: files; of a folder, all PDF, text and Markdown files
 * and archives of them below it, each folder's entries sorted by name; of an archive the same, in its order; of JSON Lines, each line;
 * of {@code @list}, what its lines name. Each is opened when its turn comes, so that memory does not grow with the inputs.
 */
public final class Inputs implements Iterator<Input> {

    /** The argument that means standard input. */
    public static final String STANDARD_INPUT = "-";
    private static final char LIST = '@';

    /** What is looked into, the innermost first. */
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final LeftOut leftOut = new LeftOut();
    private Input next;
    private boolean advised;

    /**
     * What is looked into.
     *
     * @param input its name
     * @param items what it holds
     */
    private record Opened(Input input, Item.Source items) {
    }

    /**
     * Takes the arguments.
     *
     * @param arguments in their order
     */
    public Inputs(List<String> arguments) {
        opened.push(new Opened(null, Item.in(arguments.stream().map(this::argument).toList())));
    }

    /**
     * The input that an argument means, if it is a single one.
     *
     * @param argument as given
     * @return it may have a reason not to be read
     */
    public static Input file(String argument) {
        Item item = named(argument, new LeftOut());
        boolean folder = item.inside() != null && !FileNames.isArchive(argument);
        return item.inside() == null ? item.input()
                : Input.failed(argument, argument, folder ? "it is a folder; 'export' reads folders" : "it is an archive; 'export' reads archives");
    }

    private Item argument(String argument) {
        if (argument.length() > 1 && argument.charAt(0) == LIST && !isThere(argument)) {
            Item list = named(argument.substring(1), leftOut);
            return list.input().reason() != null ? list
                    : new Item(list.input(), () -> new Lines(list.input().content().open(), (line, number) -> named(line, leftOut)));
        }
        return named(argument, leftOut);
    }

    /** A file can have a name that begins so. */
    private static boolean isThere(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Item named(String argument, LeftOut leftOut) {
        if (argument.equals(STANDARD_INPUT)) {
            return Item.of(Input.of(argument, null, new StandardInput()));
        }
        if (argument.isEmpty()) {
            // A variable of a script that is empty does not mean the folder one is in.
            return Item.of(Input.failed(argument, argument, "an empty name means no file"));
        }
        try {
            Path path = Path.of(argument);
            Input input = Input.of(argument, argument, new RegularFile(path));
            if (Files.isDirectory(path)) {
                // What is below a folder that was named is told from there on.
                return new Item(input, () -> Folder.open(path, input, "", leftOut));
            }
            return FileNames.isJsonLines(argument) ? new Item(input, () -> JsonLines.open(input)) : Folder.item(path, argument, argument, leftOut);
        } catch (InvalidPathException e) {
            return Item.of(Input.failed(argument, argument, LocaleNames.areLost(argument) ? LocaleNames.advice()
                    : "the name has characters that this system's file names cannot have"));
        }
    }

    /** The process's standard input, which can be read once, and stays open. */
    private record StandardInput() implements Input.Content {

        @Override
        public InputStream open() {
            if (Terminal.isInput()) {
                System.err.println("waiting for a letter on standard input; its end is Ctrl-D, on Windows Ctrl-Z and Enter");
            }
            return System.in;
        }

        @Override
        public boolean isLasting() {
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && !opened.isEmpty()) {
            next = look();
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input input = next;
        next = null;
        advise(input);
        return input;
    }

    /** A file that was found can be read all the same, but what is written of it has not its name: told once. */
    private void advise(Input input) {
        if (!advised && input.reason() == null && LocaleNames.areLost(input.name())) {
            advised = true;
            System.err.println("names of files are damaged: " + LocaleNames.advice());
        }
    }

    /** The next input of what is opened; {@code null} where there is none yet. What cannot be looked into, or no further, is one that failed. */
    private Input look() {
        Opened innermost = opened.peek();
        try {
            if (!innermost.items().hasNext()) {
                opened.pop().items().close();
                return null;
            }
            Item item = innermost.items().next();
            if (item.inside() == null) {
                return item.input();
            }
            return open(item);
        } catch (UncheckedIOException e) {
            return failed(Reasons.of(e.getCause()));
        } catch (IOException e) {
            return failed(Reasons.of(e));
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException | IndexOutOfBoundsException e) {
            // So ends what reads archives where they are damaged in ways that it does not know.
            return failed("it is damaged");
        }
    }

    private Input open(Item item) {
        try {
            opened.push(new Opened(item.input(), item.inside().open()));
            return null;
        } catch (IOException e) {
            return Input.failed(item.input().name(), item.input().path(), Reasons.of(e));
        }
    }

    private Input failed(String reason) {
        Input input = opened.pop().input();
        return Input.failed(input.name(), input.path(), reason);
    }

    /**
     * How many files were passed over so far, by the ending of their names.
     *
     * @return those whose names do not end like a letter's, hidden ones aside
     */
    public Map<String, Long> leftOut() {
        return leftOut.byEnding();
    }

    /**
     * Whether a file of a folder would be read.
     *
     * @param file any
     * @return true if its name ends like a letter's or an archive's
     */
    public static boolean isLetterName(Path file) {
        String name = file.getFileName().toString();
        return FileNames.isLetter(name) || FileNames.isArchive(name) && !FileNames.isHidden(name);
    }
}
