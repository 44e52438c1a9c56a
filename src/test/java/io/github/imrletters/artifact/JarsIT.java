package io.github.imrletters.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is in the jars: the library holds no command line, and the command line holds everything. */
class JarsIT {

    private static final String LIBRARY = "io/github/imrletters/ImrLetterParser.class";
    private static final String COMMAND_LINE = "io/github/imrletters/cli/";
    private static final String OPTIONS_LIBRARY = "org/apache/commons/cli/";

    private static List<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).filter(name -> !name.endsWith("/")).toList();
        }
    }

    @Test
    void libraryHasNoCommandLine() throws IOException {
        List<String> entries = entries(Path.of(System.getProperty("imr.jar")));
        assertTrue(entries.contains(LIBRARY), "not the library");
        assertEquals(List.of(), entries.stream()
                .filter(name -> name.startsWith(COMMAND_LINE) || name.startsWith(OPTIONS_LIBRARY)).toList());
    }

    @Test
    void commandLineHasEverything() throws IOException {
        List<String> entries = entries(Path.of("target/imr-letters-cli.jar"));
        for (String what : List.of(LIBRARY, COMMAND_LINE, OPTIONS_LIBRARY, "org/antlr/", "org/apache/pdfbox/", "com/fasterxml/")) {
            assertTrue(entries.stream().anyMatch(name -> name.startsWith(what)), what);
        }
    }
}
