package io.github.imrletters.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is in the jars: the library holds no command line, and the command line holds everything. */
class JarsIT {

    private static final Path COMMAND_LINE_JAR = Path.of("target/imr-letters-cli.jar");
    /** The version of the class files. */
    private static final int JAVA_6 = 50;
    private static final String LIBRARY = "io/github/imrletters/ImrLetterParser.class";
    private static final String COMMAND_LINE = "io/github/imrletters/cli/";
    private static final String OPTIONS_LIBRARY = "picocli/";

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
        List<String> entries = entries(COMMAND_LINE_JAR);
        for (String what : List.of(LIBRARY, COMMAND_LINE, OPTIONS_LIBRARY, "org/antlr/", "org/apache/pdfbox/", "com/fasterxml/")) {
            assertTrue(entries.stream().anyMatch(name -> name.startsWith(what)), what);
        }
    }

    /** The JVM's archives of loaded classes, which the launcher's start lives on, take none that are older. */
    @Test
    void commandLineHasNoClassesOfBeforeJava6() throws IOException {
        try (JarFile jar = new JarFile(COMMAND_LINE_JAR.toFile())) {
            for (String name : entries(COMMAND_LINE_JAR).stream().filter(entry -> entry.endsWith(".class")).toList()) {
                try (DataInputStream type = new DataInputStream(jar.getInputStream(jar.getEntry(name)))) {
                    type.readInt(); // what all class files begin with
                    type.readUnsignedShort(); // the minor version
                    assertTrue(type.readUnsignedShort() >= JAVA_6, name);
                }
            }
        }
    }
}
