package io.github.imrletters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.Letter;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A program without Jackson parses letters, and is told what it lacks when it asks for their JSON. */
class WithoutJacksonTest {

    /** The class path without Jackson, for classes loaded anew. */
    private static URLClassLoader withoutJackson() {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.getFileName().toString().startsWith("jackson-"))
                .map(WithoutJacksonTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static Object parse(ClassLoader loader) throws Exception {
        Class<?> parser = loader.loadClass(ImrLetterParser.class.getName());
        Object result = parser.getMethod("parse", byte[].class)
                .invoke(parser.getConstructor().newInstance(), Files.readAllBytes(Samples.pdfFile("2016-opioids")));
        return result.getClass().getMethod("letter").invoke(result);
    }

    @Test
    void lettersAreParsed() throws Exception {
        try (URLClassLoader loader = withoutJackson()) {
            Object letter = parse(loader);
            assertEquals("PARTIALLY_OVERTURNED", letter.getClass().getMethod("outcome").invoke(letter).toString());
        }
    }

    @Test
    void jsonAsksForJacksonInASentence() throws Exception {
        try (URLClassLoader loader = withoutJackson()) {
            Class<?> json = loader.loadClass(LetterJson.class.getName());
            Class<?> type = loader.loadClass(Letter.class.getName());
            Object letter = parse(loader);
            Object[] none = {letter, OutputStream.nullOutputStream()};
            assertAsksForJackson(() -> json.getMethod("write", type).invoke(null, letter));
            assertAsksForJackson(() -> json.getMethod("write", type, OutputStream.class).invoke(null, none));
            assertAsksForJackson(() -> json.getMethod("writeIndented", type).invoke(null, letter));
            assertAsksForJackson(() -> json.getMethod("read", String.class).invoke(null, "{}"));
            assertAsksForJackson(() -> json.getMethod("read", InputStream.class).invoke(null, emptyStream()));
            assertAsksForJackson(() -> json.getMethod("readLines", InputStream.class).invoke(null, emptyStream()));
        }
    }

    private static InputStream emptyStream() {
        return new ByteArrayInputStream(new byte[0]);
    }

    private static void assertAsksForJackson(Call call) {
        Throwable refused = assertThrows(InvocationTargetException.class, call::call).getCause();
        assertInstanceOf(IllegalStateException.class, refused);
        assertTrue(refused.getMessage().contains("com.fasterxml.jackson.core:jackson-core"), refused::getMessage);
    }

    @FunctionalInterface
    private interface Call {
        Object call() throws Exception;
    }
}
