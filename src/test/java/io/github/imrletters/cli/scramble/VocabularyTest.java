package io.github.imrletters.cli.scramble;

import io.github.imrletters.cli.text.WordRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Path DATA_FILES = Path.of("src/main/resources/io/github/imrletters/internal");
    private static final Path READERS = Path.of("src/main/java/io/github/imrletters/internal");
    /** A reader asks for a word itself. */
    private static final Pattern ASKED = Pattern.compile("\\bis\\(\"([a-z]+)\"\\)");

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyDataFileIsListed() {
        Set<String> files = files(DATA_FILES, ".tsv").map(file -> DATA_FILES.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(files, WordRows.of(VocabularyTest.class, "vocabulary-files.tsv").stream()
                .map(row -> row[1]).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void wordsThatReadersAskForThemselvesAreKept() {
        Vocabulary vocabulary = new Vocabulary();
        Set<String> missing = files(READERS, ".java").flatMap(file -> ASKED.matcher(read(file)).results()).map(asked -> asked.group(1))
                .filter(word -> !vocabulary.has(word)).collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void wordIsKnownInAnyCaseAndInThePlural() {
        Vocabulary vocabulary = new Vocabulary();
        assertTrue(vocabulary.has("Shoulder") && vocabulary.has("SHOULDERS"));
        assertFalse(vocabulary.has("Grumbling"));
    }
}
