package io.github.imrletters.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The letters of a folder and of those in it. */
final class LettersOfFolder {

    private LettersOfFolder() {
    }

    /** In the order of their names. */
    static List<OriginalLetter> read(Path folder) throws IOException {
        List<OriginalLetter> letters = new ArrayList<>();
        try (var walked = Files.walk(folder)) {
            for (Path file : walked.filter(f -> f.toString().matches(".*\\.(pdf|txt)")).sorted().toList()) {
                letters.add(OriginalLetter.of(file));
            }
        }
        return letters;
    }
}
