package io.github.imrletters.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the PDF and the text of the invented letters named, or of all of them; to be run in the project's root folder. */
public final class WriteSamples {

    private static final Path LETTERS = Path.of("src", "test", "resources", "letters");
    private static final Path SAMPLES = Path.of("samples");

    private WriteSamples() {}

    public static void main(String[] arguments) throws IOException {
        for (String name : arguments.length > 0 ? List.of(arguments) : SampleLetters.names(LETTERS)) {
            TypesetLetter typeset = SampleLetters.typeset(LETTERS, name);
            Files.write(SAMPLES.resolve(name + ".pdf"), SamplePdf.of(typeset));
            Files.writeString(SAMPLES.resolve(name + ".txt"), SampleText.of(typeset));
        }
    }
}
