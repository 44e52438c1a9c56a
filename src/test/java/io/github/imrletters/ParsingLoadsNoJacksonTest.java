package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Samples;
import io.github.imrletters.fixture.Serialized;
import io.github.imrletters.json.LetterSchema;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers who want records only need neither Jackson nor picocli on their class path. */
class ParsingLoadsNoJacksonTest {

    /** Loads this library anew, and refuses what parsing must not need. */
    private static final class Refusing extends URLClassLoader {

        private final TreeSet<String> refused = new TreeSet<>();

        private Refusing() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                    .map(Refusing::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String path) {
            try {
                return new File(path).toURI().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.fasterxml.") || name.startsWith("picocli.")) {
                refused.add(name);
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-prose-reviewer", "2016-partly-authorized"})
    void lettersAreParsedWithoutThem(String name) throws IOException, ReflectiveOperationException {
        try (Refusing loader = new Refusing()) {
            Class<?> type = loader.loadClass(ImrLetterParser.class.getName());
            assertEquals(loader, type.getClassLoader(), "loaded anew");
            Object parser = type.getConstructor().newInstance();
            for (byte[] content : List.of(Samples.pdf(name), Samples.text(name).getBytes(StandardCharsets.UTF_8))) {
                Object result = type.getMethod("parse", byte[].class).invoke(parser, (Object) content);
                Object letter = result.getClass().getMethod("orElseThrow").invoke(result);
                // Not equal, since their classes are not the same; but what they hold is.
                assertArrayEquals(Serialized.bytes(new ImrLetterParser().parse(content).letter()), Serialized.bytes(letter));
            }
            assertTrue(loader.refused.isEmpty(), () -> "asked for: " + loader.refused);
        }
    }

    @Test
    void schemasAreToldWithoutThem() throws IOException, ReflectiveOperationException {
        try (Refusing loader = new Refusing()) {
            Class<?> type = loader.loadClass(LetterSchema.class.getName());
            assertEquals(LetterSchema.json(), type.getMethod("json").invoke(null));
            assertEquals(LetterSchema.spark(), type.getMethod("spark").invoke(null));
            assertEquals(LetterSchema.duckDb(), type.getMethod("duckDb", String[].class).invoke(null, (Object) new String[0]));
            assertTrue(loader.refused.isEmpty(), () -> "asked for: " + loader.refused);
        }
    }

    @Test
    void writingNeedsThem() throws IOException, ReflectiveOperationException {
        try (Refusing loader = new Refusing()) {
            Class<?> type = loader.loadClass("io.github.imrletters.json.LetterStreams");
            assertThrows(LinkageError.class, () -> Class.forName(type.getName(), true, loader), "nothing was refused");
        }
    }
}
