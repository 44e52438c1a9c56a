package io.github.imrletters.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the texts of the invented letters, and the PDFs that are missing, or all of them where the argument is {@code all}; to be run in
 * the project's root folder.
 */
public final class WriteSamples {

    private static final Path LETTERS = Path.of("src", "test", "resources", "letters");
    private static final Path SAMPLES = Path.of("samples");

    private WriteSamples() {}

    public static void main(String[] arguments) throws IOException {
        boolean all = List.of(arguments).contains("all");
        for (String name : SampleLetters.names(LETTERS)) {
            List<TypesetLetter> typeset = SampleLetters.typeset(LETTERS, name);
            Path pdf = SAMPLES.resolve(name + ".pdf");
            // A PDF has other bytes each time.
            if (all || Files.notExists(pdf)) {
                Files.write(pdf, SamplePdf.of(typeset));
            }
            Files.writeString(SAMPLES.resolve(name + ".txt"), SampleText.of(typeset));
        }
        Files.writeString(SAMPLES.resolve(SampleLetters.IN_MARKDOWN + ".md"), SampleMarkdown.of(one(SampleLetters.IN_MARKDOWN)));
        Files.writeString(SAMPLES.resolve(SampleLetters.UNWRAPPED + "-unwrapped.txt"), SampleText.unwrapped(one(SampleLetters.UNWRAPPED)));
    }

    private static TypesetLetter one(String name) throws IOException {
        return SampleLetters.typeset(LETTERS, name).get(0);
    }
}
