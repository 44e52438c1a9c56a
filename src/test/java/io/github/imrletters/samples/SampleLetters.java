package io.github.imrletters.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All invented letters as they lie on paper, whatever form they are of. */
public final class SampleLetters {

    private static final String LETTER = ".letter";

    private SampleLetters() {}

    /** The names of all letters of a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(LETTER) || name.endsWith(ParagraphsReader.SUFFIX))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted().toList();
        }
    }

    /** One letter of a folder. */
    public static TypesetLetter typeset(Path folder, String name) throws IOException {
        Path letter = folder.resolve(name + LETTER);
        return Files.exists(letter)
                ? Typesetter.typeset(SourceLetterReader.read(letter))
                : ParagraphsReader.typeset(folder.resolve(name + ParagraphsReader.SUFFIX));
    }
}
