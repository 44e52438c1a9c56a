package io.github.imrletters.cli;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Reasons;
import io.github.imrletters.cli.inspect.Document;
import io.github.imrletters.cli.output.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder that the pages of many letters go to, in folders like those that the letters were found in. Nothing is written outside it. */
final class PageFolder {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()+-]");
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final String PAGE = ".html";
    private static final String OF_STANDARD_INPUT = "standard-input";
    /** What file systems take of a name, less what is added to it, and a shorter one that is always short enough. */
    private static final int MOST_BYTES = 240;
    private static final int SHORT_ENOUGH = 60;

    private final Path folder;
    private final List<String> inputs;
    /** In lower case: some file systems do not tell capitals apart. */
    private final Set<String> taken = new HashSet<>();

    /**
     * Makes the folder, if it is not there.
     *
     * @param inputs the command's inputs: none of them is overwritten
     */
    PageFolder(Path folder, List<String> inputs) {
        this.inputs = inputs;
        try {
            this.folder = Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new WrongUseException("cannot write into " + folder + ": " + Reasons.of(e));
        }
    }

    /** Keeps a name for a page that no letter has. */
    void reserve(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** The path of a letter's page from the folder on, with slashes; each letter has its own. */
    String nameFor(Input input) {
        String path = path(input);
        String name = path + PAGE;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = path + '-' + i + PAGE;
        }
        return name;
    }

    /** As it was found in a folder; of a file that was named, its name alone, wherever it is. */
    private static String path(Input input) {
        if (input.isStandardInput()) {
            return OF_STANDARD_INPUT;
        }
        List<String> parts = Stream.of(SEPARATOR.split(input.path()))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals("..")).map(PageFolder::nameOf).toList();
        boolean named = input.path().equals(input.name());
        return parts.stream().skip(named && !parts.isEmpty() ? parts.size() - 1 : 0).collect(Collectors.joining("/"));
    }

    private static String nameOf(String part) {
        String name = NOT_IN_NAMES.matcher(part).replaceAll("_");
        return name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES ? name : name.substring(0, SHORT_ENOUGH);
    }

    private static boolean isPage(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Document.isOne(in);
        }
    }

    /** Writes a page; one of ours that is there is written anew. */
    void write(String name, String html) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.createDirectories(file.getParent()).toRealPath().startsWith(folder)) {
            throw new FileSystemException(file.toString(), null, "a symbolic link in the folder for the pages leads out of it");
        }
        Claim.refuseInputs(inputs, file);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isPage(file)) {
            throw new FileSystemException(file.toString(), null, "there is something of that name that is no page of letters: " + file);
        }
        Files.write(file, html.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }
}
