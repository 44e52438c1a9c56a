package io.github.imrletters.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.cli.input.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When what stands at an output is not replaced, though all inputs were looked at. */
class GuardTest {

    @TempDir
    private Path folder;
    private Path letters;
    private Path output;

    @BeforeEach
    void putFiles() throws IOException {
        letters = Files.createDirectory(folder.resolve("letters"));
        Files.createDirectory(letters.resolve("sub"));
        output = folder.resolve("out.jsonl");
    }

    private static Input failed(Path file) {
        return new Input(file.toString(), file.toString(), null, "access is denied", null);
    }

    private String objection(boolean update, Input... inputs) throws IOException {
        List<String> arguments = List.of(letters.toString());
        try (Claim claim = new Claim(arguments)) {
            Guard guard = new Guard(List.of(inputs).iterator(), arguments, claim, claim.place(output), update);
            guard.forEachRemaining(input -> { });
            return guard.objection(1);
        }
    }

    @Test
    void updateWithAFolderThatCannotBeListedReplacesNothing() throws IOException {
        Files.writeString(output, "before");
        Input letter = failed(letters.resolve("a.pdf"));
        Input sub = failed(letters.resolve("sub"));
        assertTrue(objection(true, letter, sub).contains(sub.name() + " could not be listed; " + output + " is as it was"));
        assertNull(objection(false, letter, sub));
        assertNull(objection(true, letter), "a file that cannot be read is a failure like any other");
    }

    @Test
    void whereNothingStandsThereIsNothingToKeep() throws IOException {
        assertNull(objection(true, failed(letters.resolve("sub"))));
        Files.createFile(output);
        assertNull(objection(true));
        assertEquals(0, Files.size(output));
    }
}
