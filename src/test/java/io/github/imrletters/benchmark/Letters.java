package io.github.imrletters.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The PDF letters of the folder that the system property {@code imr.letters} names, in memory. */
final class Letters {

    static final String FOLDER_PROPERTY = "imr.letters";

    private Letters() {
    }

    static Path folder() {
        return Path.of(System.getProperty(FOLDER_PROPERTY, "samples")).toAbsolutePath().normalize();
    }

    static List<byte[]> pdfs() {
        try {
            List<byte[]> pdfs = new ArrayList<>();
            for (Path file : pdfFiles()) {
                pdfs.add(Files.readAllBytes(file));
            }
            return pdfs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> pdfFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            List<Path> pdfs = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
            if (pdfs.isEmpty()) {
                throw new IllegalArgumentException("no PDF files in " + folder());
            }
            return pdfs;
        }
    }
}
