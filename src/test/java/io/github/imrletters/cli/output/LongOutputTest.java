package io.github.imrletters.cli.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.output.RunOutput.Settings;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are stopped anywhere, and gone on with. What an input's lines are, is its bytes, several times. */
class LongOutputTest {

    private static final byte[] HEAD = "head\n".getBytes(StandardCharsets.UTF_8);
    private static final Settings FIRST = new Settings("program 1", HEAD, false, false);
    private static final Settings RESUME = new Settings("program 1", HEAD, true, false);
    private static final Settings UPDATE = new Settings("program 1", HEAD, false, true);
    private static final int FILES = 60;

    @TempDir
    private Path folder;
    private Path letters;
    private Path output;
    private final List<String> made = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void putFiles() throws IOException {
        letters = Files.createDirectory(folder.resolve("letters"));
        output = folder.resolve("out.jsonl");
        for (int i = 0; i < FILES; i++) {
            Files.writeString(letters.resolve(String.format("%03d.txt", i)), "letter " + i);
        }
    }

    /** A run that stops before one of its inputs, as a killed one does: nothing more is written, and nothing is said. */
    private void run(Settings settings, Path file, int stopBefore) throws IOException {
        try (Claim claim = new Claim(List.of(letters.toString())); RunOutput out = RunOutput.open(claim.place(file), settings)) {
            Iterator<Input> inputs = out.toDo(new Inputs(List.of(letters.toString())), (status, counts, failure) -> done.add(String.valueOf(failure)));
            int count = 0;
            while (inputs.hasNext()) {
                if (count++ == stopBefore) {
                    return;
                }
                Input input = inputs.next();
                Written known = out.known(input);
                out.take(input, known == null ? written(input) : known);
            }
            out.takePlace();
        }
    }

    private Written written(Input input) throws IOException {
        made.add(input.path());
        String text = Files.readString(Path.of(input.name()));
        boolean failed = text.contains("7");
        String lines = failed ? "" : (text + '\n').repeat(1 + text.length() % 3);
        return new Written(failed ? Status.UNREADABLE : Status.LETTERS, new Counts(failed ? 0 : 1, 0, 0, 0, 0, 0, 0),
                lines.getBytes(StandardCharsets.UTF_8), failed ? "failure of " + input.path() : null, null, false);
    }

    private byte[] expected() throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        run(FIRST, whole, -1);
        return Files.readAllBytes(whole);
    }

    private byte[] lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
    }

    private List<String> hidden() {
        return Arrays.stream(folder.toFile().list()).filter(name -> name.startsWith(".")).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
    void goesOnAfterAnyStopAndWritesTheSameBytes(String name) throws IOException {
        byte[] expected = expected();
        Path file = folder.resolve(name);
        Path whole = folder.resolve("whole-" + name);
        run(FIRST, whole, -1);
        for (int stop = 0; stop < FILES; stop += 7) {
            Files.writeString(file, "what stood there");
            run(FIRST, file, stop);
            assertEquals("what stood there", Files.readString(file));
            done.clear();
            made.clear();
            run(RESUME, file, -1);
            assertArrayEquals(expected, lines(file));
            assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(file));
            assertEquals(FILES, done.size() + made.size());
        }
        assertEquals(List.of(), hidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
    void goesOnWithFilesThatWereCutOffOrScrambledWhereNothingWasBroughtToTheDisk(String name) throws IOException {
        byte[] expected = expected();
        Path file = folder.resolve(name);
        Random random = new Random(20);
        for (int round = 0; round < 40; round++) {
            run(FIRST, file, random.nextInt(FILES));
            Path journal = folder.resolve("." + name + ".part.journal");
            byte[] bytes = Files.readAllBytes(journal);
            int cut = random.nextInt(bytes.length + 1);
            byte[] cutOff = Arrays.copyOf(bytes, cut + random.nextInt(3) * 40);
            if (cut > 0 && random.nextBoolean()) {
                cutOff[cut - 1] ^= 1;
            }
            Files.write(journal, cutOff);
            run(RESUME, file, -1);
            assertArrayEquals(expected, lines(file));
        }
    }

    @Test
    void doesAllAnewBehindAnInputThatIsNoLongerTheSame() throws IOException {
        run(FIRST, output, 30);
        Files.writeString(letters.resolve("010.txt"), "letter 10, changed");
        Files.writeString(letters.resolve("005a.txt"), "a new one");
        made.clear();
        run(RESUME, output, -1);
        assertEquals("005a.txt", made.get(0));
        assertArrayEquals(expected(), Files.readAllBytes(output));
    }

    @Test
    void doesAllAnewAfterAnotherProgram() throws IOException {
        run(new Settings("program 0", HEAD, false, false), output, 30);
        made.clear();
        run(RESUME, output, -1);
        assertEquals(FILES, made.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
    void updateMakesOnlyWhatIsNewOrChanged(String name) throws IOException {
        Path file = folder.resolve(name);
        run(UPDATE, file, -1);
        Files.writeString(letters.resolve("010.txt"), "letter 10, changed");
        Files.writeString(letters.resolve("005a.txt"), "a new one");
        Files.delete(letters.resolve("020.txt"));
        made.clear();
        run(UPDATE, file, -1);
        assertEquals(List.of("005a.txt", "010.txt"), made);
        made.clear();
        run(UPDATE, file, -1);
        assertEquals(List.of(), made);
        assertArrayEquals(expected(), lines(file));
        assertEquals(List.of("." + name + ".journal"), hidden());
    }

    @Test
    void updateMakesAllAfterAnotherProgram() throws IOException {
        run(new Settings("program 0", HEAD, false, true), output, -1);
        made.clear();
        run(UPDATE, output, -1);
        assertEquals(FILES, made.size());
    }

    @Test
    void updateTrustsNothingThatSomebodyChanged() throws IOException {
        Path packed = folder.resolve("out.jsonl.gz");
        run(UPDATE, packed, -1);
        Files.writeString(packed, "somebody's own");
        run(UPDATE, packed, -1);
        assertArrayEquals(expected(), lines(packed));
        run(UPDATE, output, -1);
        byte[] expected = Files.readAllBytes(output);
        byte[] changed = expected.clone();
        changed[100] ^= 1;
        Files.write(output, changed);
        run(UPDATE, output, -1);
        assertArrayEquals(expected, Files.readAllBytes(output));
        Files.write(output, new byte[10]);
        run(UPDATE, output, -1);
        assertArrayEquals(expected, Files.readAllBytes(output));
    }

    @Test
    void updateThatWasStoppedGoesOn() throws IOException {
        run(UPDATE, output, -1);
        byte[] before = Files.readAllBytes(output);
        Files.writeString(letters.resolve("010.txt"), "letter 10, changed");
        Files.writeString(letters.resolve("050.txt"), "letter 50, changed");
        run(UPDATE, output, 40);
        assertArrayEquals(before, Files.readAllBytes(output));
        made.clear();
        run(new Settings("program 1", HEAD, true, true), output, -1);
        assertEquals(List.of("050.txt"), made);
        assertArrayEquals(expected(), Files.readAllBytes(output));
    }

    @Test
    void failuresOfWhatWasDoneAreToldAgain() throws IOException {
        run(FIRST, output, 30);
        done.clear();
        run(RESUME, output, -1);
        assertTrue(done.contains("failure of 007.txt"));
        assertTrue(done.contains("null"));
    }

    @Test
    void permissionsAndLinksOfTheOutputStay() throws IOException {
        Path real = Files.writeString(folder.resolve("real.jsonl"), "before");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(output, real);
        run(FIRST, output, -1);
        assertTrue(Files.isSymbolicLink(output));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
        assertArrayEquals(expected(), Files.readAllBytes(real));
    }

    @Test
    void changedLineOfAJournalIsTheEndOfWhatIsTaken() throws IOException {
        byte[] expected = expected();
        for (String bad : List.of("no fields", "\"a\t\"b\\\tLETTERS", "\"a\t\"b\tNO_STATUS\t1\t0\t0\t0\t0\t0\t1\t-\t0\t1\t1\t1",
                "\"a\t\"b\tLETTERS\t1\t0\t0\t0\t0\t0\t1\t-\t9\t1\t1\t1")) {
            for (Settings settings : List.of(RESUME, UPDATE)) {
                run(settings.update() ? UPDATE : FIRST, output, settings.update() ? -1 : 30);
                Path journal = folder.resolve(settings.update() ? ".out.jsonl.journal" : ".out.jsonl.part.journal");
                List<String> lines = new ArrayList<>(Files.readAllLines(journal));
                lines.set(10, String.format("%08x %s", Journal.sum(bad.getBytes(StandardCharsets.UTF_8)), bad));
                Files.write(journal, lines);
                made.clear();
                run(settings, output, -1);
                assertEquals("009.txt", made.get(0), bad);
                assertArrayEquals(expected, Files.readAllBytes(output));
            }
        }
    }

    @Test
    void whatIsNotInItsPlaceIsForItsOwnerAlone() throws IOException {
        run(FIRST, output, 30);
        assertEquals(List.of(".out.jsonl.part", ".out.jsonl.part.journal"), hidden());
        for (String name : hidden()) {
            assertEquals("rw-------", permissions(folder.resolve(name)), name);
        }
        run(UPDATE, output, -1);
        String usual = permissions(Files.createFile(folder.resolve("new")));
        assertEquals(usual, permissions(output));
        assertEquals(usual, permissions(folder.resolve(".out.jsonl.journal")));
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-------"));
        run(UPDATE, output, -1);
        assertEquals("rw-------", permissions(output));
        assertEquals("rw-------", permissions(folder.resolve(".out.jsonl.journal")));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void longNameHasShorterHiddenOnes() throws IOException {
        Path file = folder.resolve("n".repeat(245) + ".jsonl");
        run(FIRST, file, 30);
        run(RESUME, file, -1);
        assertArrayEquals(expected(), Files.readAllBytes(file));
        assertEquals(List.of(), hidden());
    }

    @Test
    void capitalsOfAnEndingDoNotMatter() throws IOException {
        Path file = folder.resolve("out.jsonl.GZ");
        run(FIRST, file, -1);
        assertArrayEquals(expected(), new GZIPInputStream(Files.newInputStream(file)).readAllBytes());
    }

    @Test
    void namesWithAnyCharacterAreKept() throws IOException {
        for (String name : List.of("a\tb.txt", "a\nb.txt", "a\\n.txt", "ü \u202e.txt", "\"-.txt")) {
            try {
                Files.writeString(letters.resolve(name), "letter of " + name.length());
            } catch (IOException | java.nio.file.InvalidPathException e) {
                throw new UncheckedIOException(new IOException(name, e));
            }
        }
        run(FIRST, output, 62);
        made.clear();
        run(RESUME, output, -1);
        assertEquals(3, made.size());
        assertArrayEquals(expected(), Files.readAllBytes(output));
    }
}
