package io.github.imrletters.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which outputs a run may have, and which inputs beside them. */
class ClaimTest {

    @TempDir
    private Path folder;
    private Path letters;
    private Path letter;
    private Path output;

    @BeforeEach
    void putFiles() throws IOException {
        letters = Files.createDirectory(folder.resolve("letters"));
        letter = Files.writeString(letters.resolve("a.txt"), "a letter");
        output = folder.resolve("out.jsonl");
    }

    private static String refusal(List<String> arguments, Path... outputs) throws IOException {
        try (Claim claim = new Claim(arguments)) {
            WrongUseException told = assertThrows(WrongUseException.class, () -> Arrays.stream(outputs).forEach(claim::place));
            return told.getMessage();
        }
    }

    private List<String> hidden() {
        return Arrays.stream(folder.toFile().list()).filter(name -> name.startsWith(".")).sorted().toList();
    }

    @Test
    void secondRunToAnyOfTheOutputsIsRefusedUntilTheFirstOneEnds() throws IOException {
        Path failures = folder.resolve("failures.jsonl");
        try (Claim first = new Claim(List.of())) {
            first.place(output);
            first.place(failures);
            assertTrue(refusal(List.of(), output).contains("another run is at work on " + output));
            assertTrue(refusal(List.of(), folder.resolve("other.jsonl"), failures).contains("another run is at work on " + failures));
            assertEquals(List.of(".failures.jsonl.lock", ".out.jsonl.lock"), hidden());
        }
        assertEquals(List.of(), hidden());
        Files.createFile(folder.resolve(".out.jsonl.lock"));
        try (Claim later = new Claim(List.of())) {
            assertFalse(later.place(output).isDevice(), "what a killed run leaves behind keeps nobody away");
        }
    }

    @Test
    void outputsAreDifferentFiles() throws IOException {
        Files.writeString(output, "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), output);
        for (Path same : List.of(output, link, letters.resolve("../out.jsonl"), folder.resolve(".out.jsonl.part"), folder.resolve(".out.jsonl.journal"))) {
            assertTrue(refusal(List.of(), output, same).contains("two outputs cannot be one file"), same.toString());
            assertTrue(refusal(List.of(), same, output).contains("two outputs cannot be one file"), same.toString());
        }
        assertEquals("before", Files.readString(output));
    }

    @Test
    void outputIsNoArgument() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), letter + "\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), letter);
        Path hardLink = Files.createLink(folder.resolve("hard.jsonl"), letter);
        assertTrue(refusal(List.of(letter.toString()), letter).contains("is one of the inputs"));
        assertTrue(refusal(List.of(letter.toString()), link).contains("is one of the inputs"));
        assertTrue(refusal(List.of(letter.toString()), hardLink).contains("is one of the inputs"));
        assertTrue(refusal(List.of("@" + list), list).contains("is one of the inputs"));
        assertEquals("a letter", Files.readString(letter));
    }

    @Test
    void outputInAFolderThatIsReadHasNoNameOfALetter() throws IOException {
        List<String> arguments = List.of(letters.toString());
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), letter);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.jsonl"), letters.resolve("later.pdf"));
        for (Path file : List.of(letter, link, dangling, letters.resolve("new.pdf"), letters.resolve("new.zip"))) {
            assertTrue(refusal(arguments, file).contains("would be one of the inputs"), file.toString());
        }
        try (Claim claim = new Claim(arguments)) {
            assertFalse(claim.place(letters.resolve("out.jsonl")).isDevice());
        }
    }

    private void readAll(List<String> arguments, Path file) throws IOException {
        try (Claim claim = new Claim(arguments)) {
            Place place = claim.place(file);
            Iterator<Input> inputs = new Guard(new Inputs(arguments), arguments, claim, place, false);
            inputs.forEachRemaining(input -> { });
        }
    }

    @Test
    void outputIsNothingThatAListNames() throws IOException {
        Path archive = folder.resolve("letters.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("sub/b.txt"));
            zip.write('b');
        }
        Path lines = Files.writeString(folder.resolve("earlier.jsonl"), "{}\n{}\n");
        Path list = folder.resolve("list");
        for (String named : List.of(letter.toString(), letters.toString())) {
            Files.writeString(list, named + "\n");
            assertThrows(WrongUseException.class, () -> readAll(List.of("@" + list), letter), named);
        }
        for (Path named : List.of(archive, lines)) {
            Files.writeString(list, letter + "\n" + named + "\n");
            assertThrows(WrongUseException.class, () -> readAll(List.of("@" + list), named), named.toString());
        }
        Files.writeString(output, "before");
        readAll(List.of("@" + list), output);
    }

    @Test
    void folderIsNoOutput() throws IOException {
        for (Path file : List.of(letters, Path.of("."), Path.of(""), Path.of("/"))) {
            assertTrue(refusal(List.of(), file).contains("it is a folder"), file.toString());
        }
    }

    @Test
    void nameThatCannotBeIsToldAtOnce() throws IOException {
        assertTrue(refusal(List.of(), folder.resolve("n".repeat(300))).contains("cannot write"));
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertTrue(refusal(List.of(), loop).contains("cannot write"));
    }

    @Test
    void linkThatLeadsToNoFileYetIsWrittenThrough() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), Path.of("letters/later.jsonl"));
        Output.write(link, List.of(), "text");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("text", Files.readString(letters.resolve("later.jsonl")));
    }
}
