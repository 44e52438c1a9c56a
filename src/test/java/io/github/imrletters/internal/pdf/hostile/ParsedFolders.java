package io.github.imrletters.internal.pdf.hostile;

import io.github.imrletters.ImrLetterException;
import io.github.imrletters.ImrLetterParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that parses all files of some folders, as an application would, and says nothing. */
final class ParsedFolders {

    private ParsedFolders() {
    }

    public static void main(String[] folders) throws IOException {
        ImrLetterParser parser = new ImrLetterParser();
        for (String folder : folders) {
            List<Path> files;
            try (var all = Files.list(Path.of(folder))) {
                files = all.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
                try {
                    parser.parseAll(file);
                } catch (ImrLetterException e) {
                    // Declared.
                }
            }
        }
    }
}
