package io.github.imrletters.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.output.RunOutput.Conversion;
import io.github.imrletters.cli.output.RunOutput.Settings;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made at the end of what a run has collected: here, in capitals. */
class ConvertedOutputTest {

    private static final Settings FIRST = new Settings("program 1", new byte[0], false, false);
    private static final Settings RESUME = new Settings("program 1", new byte[0], true, false);
    private static final Settings UPDATE = new Settings("program 1", new byte[0], false, true);
    private static final Conversion CAPITALS = (written, out) ->
            out.write(new String(written.readAllBytes(), StandardCharsets.UTF_8).toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    private static final Conversion FULL_DISK = (written, out) -> {
        out.write('H');
        throw new IOException("No space left on device");
    };

    @TempDir
    private Path folder;
    private Path letters;
    private Path output;
    private int made;

    @BeforeEach
    void putFiles() throws IOException {
        letters = Files.createDirectory(folder.resolve("letters"));
        output = folder.resolve("items.book");
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(letters.resolve(name + ".txt"), name);
        }
    }

    private void run(Settings settings, Conversion conversion) throws IOException {
        made = 0;
        try (Claim claim = new Claim(List.of(letters.toString())); RunOutput out = RunOutput.open(claim.place(output), settings, conversion)) {
            Iterator<Input> inputs = out.toDo(new Inputs(List.of(letters.toString())), (status, counts, failure) -> { });
            while (inputs.hasNext()) {
                Input input = inputs.next();
                Written known = out.known(input);
                out.take(input, known == null ? written(input) : known);
            }
            out.takePlace();
        }
    }

    private Written written(Input input) throws IOException {
        made++;
        byte[] line = (Files.readString(Path.of(input.name())) + '\n').getBytes(StandardCharsets.UTF_8);
        return new Written(Status.LETTERS, Counts.NONE, line, null, null, false);
    }

    private List<String> hidden() {
        return Arrays.stream(folder.toFile().list()).filter(name -> name.startsWith(".")).sorted().toList();
    }

    @Test
    void runThatGoesOnAfterAFailedConversionHasOnlyToConvert() throws IOException {
        Files.writeString(output, "before");
        assertThrows(IOException.class, () -> run(FIRST, FULL_DISK));
        assertEquals("before", Files.readString(output));
        run(RESUME, CAPITALS);
        assertEquals(0, made);
        assertEquals("A\nB\nC\n", Files.readString(output));
        assertEquals(List.of(), hidden());
    }

    @Test
    void secondRunIsRefusedWhileTheFirstOneConverts() throws IOException {
        Conversion meanwhile = (written, out) -> {
            WrongUseException told = assertThrows(WrongUseException.class, () -> run(FIRST, CAPITALS));
            assertTrue(told.getMessage().contains("at work"), told.getMessage());
            CAPITALS.run(written, out);
        };
        run(FIRST, meanwhile);
        assertEquals("A\nB\nC\n", Files.readString(output));
    }

    @Test
    void updateConvertsWhatItKeptAndWhatIsNew() throws IOException {
        run(UPDATE, CAPITALS);
        Files.writeString(letters.resolve("d.txt"), "d");
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-r-----"));
        assertThrows(IOException.class, () -> run(UPDATE, FULL_DISK));
        assertEquals("A\nB\nC\n", Files.readString(output));
        run(UPDATE, CAPITALS);
        assertEquals(1, made);
        assertEquals("A\nB\nC\nD\n", Files.readString(output));
        assertEquals(List.of(".items.book.rows", ".items.book.rows.journal"), hidden());
        for (String name : hidden()) {
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))), name);
        }
        run(FIRST, CAPITALS);
        assertEquals(List.of(), hidden());
    }
}
