package io.github.imrletters.internal.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.imrletters.internal.words.WordFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class QuietLogTest {

    /** A logger's type as it stands in a class file that has a field of it: its kind, its length, its bytes. */
    private static final String LOGGER_FIELD = "\1\0\40Lorg/apache/commons/logging/Log;";
    private static final String CLASS = ".class";

    @Test
    void namesAllClassesThatLog() throws Exception {
        Set<String> logging = new TreeSet<>();
        for (Class<?> each : List.of(PDDocument.class, CMap.class, RandomAccessRead.class)) {
            Path library = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (JarFile jar = new JarFile(library.toFile())) {
                addLogging(jar, logging);
            }
        }
        assertFalse(logging.isEmpty(), "the search finds some");
        assertEquals(logging, WordFile.rows(QuietLog.class, "loggers.txt", 1).stream().map(row -> row.get(0))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The classes are looked into as bytes: some need libraries that are not there. */
    private static void addLogging(JarFile jar, Set<String> logging) throws IOException {
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            if (name.endsWith(CLASS) && text(jar, entry).contains(LOGGER_FIELD)) {
                logging.add(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
            }
        }
    }

    private static String text(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
