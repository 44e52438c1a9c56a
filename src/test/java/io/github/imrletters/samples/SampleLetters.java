package io.github.imrletters.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All invented letters as they lie on paper, whatever form they are of. */
public final class SampleLetters {

    /** The letter that is there as Markdown, too: it has most characters that are markup or need an entity. */
    public static final String IN_MARKDOWN = "2017-symbols-and-hyphens";
    /** The letter that is there with a paragraph a line, too: its running lines then stand in the middle of lines. */
    public static final String UNWRAPPED = "2018-running-lines";

    private static final String LETTER = ".letter";
    /** Names other letters, one a line, which stand in one file. */
    private static final String LETTERS = ".letters";

    private SampleLetters() {}

    /** The names of all files of letters of a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(LETTER) || name.endsWith(LETTERS) || name.endsWith(ParagraphsReader.SUFFIX))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted().toList();
        }
    }

    /** The names of the letters that are to stand in one file of a folder. */
    public static List<String> parts(Path folder, String name) throws IOException {
        Path letters = folder.resolve(name + LETTERS);
        return Files.exists(letters)
                ? Files.readAllLines(letters).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()
                : List.of(name);
    }

    /** The letters of one file of a folder. */
    public static List<TypesetLetter> typeset(Path folder, String name) throws IOException {
        List<TypesetLetter> letters = new ArrayList<>();
        for (String part : parts(folder, name)) {
            letters.add(one(folder, part));
        }
        return letters;
    }

    private static TypesetLetter one(Path folder, String name) throws IOException {
        Path letter = folder.resolve(name + LETTER);
        return Files.exists(letter)
                ? Typesetter.typeset(SourceLetterReader.read(letter))
                : ParagraphsReader.typeset(folder.resolve(name + ParagraphsReader.SUFFIX));
    }
}
