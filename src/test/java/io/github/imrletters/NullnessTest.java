package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers are told about {@code null}. */
class NullnessTest {

    @ParameterizedTest
    @ValueSource(classes = {ImrLetterParser.class, Letter.class, LetterJson.class})
    void packagesForCallersSayWhatCanBeNull(Class<?> type) {
        assertTrue(type.getPackage().isAnnotationPresent(NullMarked.class), type.getPackageName());
    }

    @ParameterizedTest
    @MethodSource("io.github.imrletters.model.RecordsTest#records")
    void listsAndPrimitivesAreNeverNull(Class<? extends Record> type) {
        for (var component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            assertFalse(nullable && (component.getType().isPrimitive() || component.getType() == List.class),
                    component.toString());
        }
    }

    static Stream<Path> enumerations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/imrletters/model"))) {
            return files.filter(file -> read(file).contains("public enum")).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void everyEnumerationSaysThatItCanGrow(Path file) {
        String javadoc = read(file).substring(0, read(file).indexOf("public enum"));
        assertTrue(javadoc.contains("A later version may know more"), file.toString());
    }
}
