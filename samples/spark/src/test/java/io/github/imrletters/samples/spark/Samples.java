package io.github.imrletters.samples.spark;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The sample letters of the folder above. */
final class Samples {

    private static final Path FOLDER = Path.of(System.getProperty("letters.samples")).normalize();

    private Samples() {
    }

    /** The letters alone: below the folder are this project's own files, too. */
    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".pdf") || file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long count() {
        return all().size();
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** Copies all letters, the PDF files to a folder within. */
    static void copyAll(Path folder) {
        for (Path file : all()) {
            boolean pdf = file.toString().endsWith(".pdf");
            copy(file, (pdf ? folder.resolve("pdf") : folder).resolve(file.getFileName().toString()));
        }
    }

    static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library itself says of a file. */
    static Letter letter(Path file) {
        try {
            return new ImrLetterParser().parse(file).letter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
