package io.github.imrletters.cli.input;

import io.github.imrletters.cli.call.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

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
    /** Whether inputs are counted only. */
    private final boolean counting;
    private Consumer<String> told = System.err::println;
    private boolean whole = true;
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
        this(arguments, false);
    }

    private Inputs(List<String> arguments, boolean counting) {
        this.counting = counting;
        opened.push(new Opened(null, Item.in(arguments.stream().map(this::argument).toList())));
    }

    /**
     * The same inputs beside those that are read, to be counted and not to be read: without what can be opened only once, and without
     * archives that would have to be unpacked.
     *
     * @param arguments in their order
     * @return some of the inputs, or all of them
     */
    public static Inputs counted(List<String> arguments) {
        return new Inputs(arguments, true);
    }

    /**
     * The input that an argument means, if it is a single one.
     *
     * @param argument as given
     * @return it may have a reason not to be read
     */
    public static Input file(String argument) {
        Item item = new Inputs(List.of()).item(argument);
        if (item.inside() == null || item.input().content() instanceof StandardInput) {
            return item.input();
        }
        if (FileNames.isJson(argument)) {
            return item.input().failed("it is JSON of letters, which 'export', 'find' and 'table' read");
        }
        if (FileNames.isArchive(argument)) {
            return item.input().failed("it is an archive; 'export' reads archives");
        }
        return item.input().content() instanceof RegularFile file && file.isPipe() ? item.input()
                : item.input().failed("it is a folder; 'export' reads folders");
    }

    /**
     * The file that an argument names: of a list, the list.
     *
     * @param argument as given
     * @return without the sign of a list; {@link #STANDARD_INPUT} as it is
     */
    public static String named(String argument) {
        return isList(argument) ? argument.substring(1) : argument;
    }

    private static boolean isList(String argument) {
        return argument.length() > 1 && argument.charAt(0) == LIST && !isThere(argument);
    }

    private Item argument(String argument) {
        if (isList(argument)) {
            Input list = item(argument.substring(1)).input();
            Item.Opening names = () -> new ListedNames(list, this::item);
            return list.reason() != null ? Item.of(list) : new Item(list, names, list.content().isLasting() ? names : null);
        }
        return item(argument);
    }

    /** A file can have a name that begins so. */
    private static boolean isThere(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Item item(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return piped(Input.of(argument, null, new StandardInput(this::tell)));
        }
        if (argument.isEmpty()) {
            // A variable of a script that is empty does not mean the folder one is in.
            return Item.of(Input.failed(argument, argument, "an empty name means no file"));
        }
        try {
            Path path = Path.of(argument);
            RegularFile file = new RegularFile(path);
            Input input = Input.of(argument, argument, file);
            if (Files.isDirectory(path)) {
                // What is below a folder that was named is told from there on.
                return Folder.in(path, input, "", leftOut);
            }
            if (file.isPipe()) {
                return piped(input);
            }
            Item.Opening letters = () -> JsonLines.open(input);
            return FileNames.isJson(argument) ? new Item(input, letters, FileNames.isCompressed(argument) ? null : letters)
                    : Folder.item(path, argument, argument, leftOut);
        } catch (InvalidPathException e) {
            return Item.of(Input.failed(argument, argument, LocaleNames.refusal(argument)));
        }
    }

    private static Item piped(Input input) {
        return new Item(input, () -> Pipe.open(input), null);
    }

    /** The process's standard input, which can be read once, and stays open. */
    private record StandardInput(Consumer<String> told) implements Input.Content {

        @Override
        public InputStream open() {
            if (Terminal.isInput()) {
                told.accept("waiting for standard input; its end is Ctrl-D, on Windows Ctrl-Z and Enter");
            }
            return System.in;
        }

        @Override
        public boolean isLasting() {
            return false;
        }
    }

    /**
     * From now on, somebody else tells a person what is to be known of the inputs.
     *
     * @param other takes a line
     */
    public void tellBy(Consumer<String> other) {
        told = other;
    }

    private void tell(String line) {
        told.accept(line);
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
        if (!counting && !advised && input.reason() == null && LocaleNames.areLost(input.name())) {
            advised = true;
            tell("names of files are damaged: " + LocaleNames.advice());
        }
    }

    /** The next input of what is opened; {@code null} where there is none yet. What cannot be looked into further is one that failed. */
    private Input look() {
        Opened innermost = opened.peek();
        try {
            if (innermost.items().hasNext()) {
                Item item = innermost.items().next();
                return item.inside() == null ? item.input() : open(item);
            }
            opened.pop().items().close();
            return null;
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            // Whatever one archive does to what reads it must not cost the other inputs.
            opened.remove(innermost);
            return innermost.input().failed(Reasons.of(e));
        }
    }

    private Input open(Item item) {
        Item.Opening opening = counting ? item.names() : item.inside();
        if (opening == null) {
            whole = false;
            return null;
        }
        try {
            opened.push(new Opened(item.input(), opening.open()));
            return null;
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            return item.input().failed(Reasons.of(e));
        }
    }

    /**
     * Whether all inputs so far could be counted.
     *
     * @return false where there are some that only reading them tells
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * How many files were passed over so far.
     *
     * @return by the ending of their names, which is not a letter's, or by another reason
     */
    public Map<String, Long> leftOut() {
        return leftOut.byReason();
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
