package io.github.imrletters.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The files that the command line's arguments mean. */
final class Inputs {

    /** The argument that means standard input. */
    static final String STANDARD_INPUT = "-";

    private Inputs() {
    }

    /**
     * The files of the arguments in their order; of a folder, all PDF and text files below it, sorted by path.
     *
     * @throws IOException if a folder cannot be read
     */
    static List<String> of(List<String> arguments) throws IOException {
        List<String> inputs = new ArrayList<>();
        for (String argument : arguments) {
            if (!argument.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(argument))) {
                inputs.addAll(filesBelow(Path.of(argument)));
            } else {
                inputs.add(argument);
            }
        }
        return inputs;
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isLetterFile(file)) {
                    files.add(file.toString());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /** Only which files of a folder are meant is told by their names; what they are is told by their bytes. */
    private static boolean isLetterFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".pdf") || name.endsWith(".txt"));
    }
}
