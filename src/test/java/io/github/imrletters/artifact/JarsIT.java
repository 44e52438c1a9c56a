package io.github.imrletters.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** What is in the jars: of the library, itself and ANTLR's runtime; of the command line, everything; of both, licences and notices. */
class JarsIT {

    private static final Path LIBRARY_JAR = Path.of(System.getProperty("imr.jar"));
    private static final Path COMMAND_LINE_JAR = Path.of("target/imr-letters-cli.jar");
    private static final Path PUBLISHED_POM = Path.of("target/dependency-reduced-pom.xml");
    /** The version of the class files. */
    private static final int JAVA_6 = 50;
    private static final String LIBRARY = "io/github/imrletters/ImrLetterParser.class";
    private static final String COMMAND_LINE = "io/github/imrletters/cli/";
    private static final String OPTIONS_LIBRARY = "picocli/";
    private static final List<String> TABLES_AND_ARCHIVES = List.of("de/siegmar/fastcsv/", "org/dhatim/fastexcel/", "org/apache/commons/compress/");
    private static final String OUR_ANTLR = "io/github/imrletters/internal/antlr/";
    private static final Pattern LIBRARY_FOLDERS = Pattern.compile("^(?:META-INF|io/github/imrletters(?:/json|/model|/internal/\\w+)?)/");

    private static List<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).filter(name -> !name.endsWith("/")).toList();
        }
    }

    private static byte[] bytes(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static String text(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new String(bytes(file, name), StandardCharsets.UTF_8);
        }
    }

    @Test
    void libraryHasNoCommandLine() throws IOException {
        List<String> entries = entries(LIBRARY_JAR);
        assertTrue(entries.contains(LIBRARY), "not the library");
        assertEquals(List.of(), entries.stream()
                .filter(name -> name.startsWith(COMMAND_LINE) || name.startsWith(OPTIONS_LIBRARY)).toList());
    }

    @Test
    void libraryHasNothingOutsideItsOwnPackages() throws IOException {
        assertEquals(List.of(), entries(LIBRARY_JAR).stream().filter(name -> !LIBRARY_FOLDERS.matcher(name).find()).toList());
    }

    @Test
    void librarysAntlrStandsInAPackageOfOurs() throws IOException {
        assertTrue(entries(LIBRARY_JAR).contains(OUR_ANTLR + "Parser.class"));
        try (JarFile jar = new JarFile(LIBRARY_JAR.toFile())) {
            for (String name : entries(LIBRARY_JAR).stream().filter(entry -> entry.endsWith(".class")).toList()) {
                assertFalse(new String(bytes(jar, name), StandardCharsets.ISO_8859_1).contains("org/antlr/v4"), name);
            }
        }
    }

    @Test
    void publishedPomAsksForPdfBoxAndJacksonAlone() throws Exception {
        NodeList asked = (NodeList) XPathFactory.newInstance().newXPath().evaluate("/project/dependencies/dependency"
                        + "[not(optional = 'true' or scope = 'test' or scope = 'provided')]/artifactId",
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(PUBLISHED_POM.toFile()), XPathConstants.NODESET);
        assertEquals(List.of("pdfbox", "jackson-databind"),
                IntStream.range(0, asked.getLength()).mapToObj(i -> asked.item(i).getTextContent()).toList());
        assertFalse(entries(LIBRARY_JAR).stream().anyMatch(name -> name.endsWith("/pom.xml")), "a pom that asks for ANTLR");
    }

    @Test
    void bothHaveTheLicencesOfWhatIsInThem() throws IOException {
        for (Path jar : List.of(LIBRARY_JAR, COMMAND_LINE_JAR)) {
            assertTrue(text(jar, "META-INF/LICENSE").contains("Apache License"), jar.toString());
            assertTrue(text(jar, "META-INF/NOTICE").startsWith("imr-letters\n"), jar.toString());
            assertTrue(text(jar, "META-INF/NOTICE").contains("ANTLR"), jar.toString());
            assertTrue(text(jar, "META-INF/licenses/antlr4-runtime.txt").contains("The ANTLR Project"), jar.toString());
        }
        assertTrue(text(COMMAND_LINE_JAR, "META-INF/LICENSE").contains("Adobe"), "the licence of a list that PDFBox has");
        for (String whose : List.of("Apache PDFBox", "Apache FontBox", "Jackson JSON processor")) {
            assertTrue(text(COMMAND_LINE_JAR, "META-INF/NOTICE").contains(whose), whose);
        }
        assertTrue(text(COMMAND_LINE_JAR, "META-INF/LICENSE").contains("Oliver Siegmar"), "the licence of FastCSV");
        for (String whose : List.of("Compress", "Codec", "IO", "Lang")) {
            assertTrue(text(COMMAND_LINE_JAR, "META-INF/NOTICE.txt").contains("Apache Commons " + whose), whose);
        }
    }

    @Test
    void commandLineHasEverything() throws IOException {
        List<String> entries = entries(COMMAND_LINE_JAR);
        for (String what : List.of(LIBRARY, COMMAND_LINE, COMMAND_LINE + "inspect/letter.js", OPTIONS_LIBRARY, OUR_ANTLR, "org/apache/pdfbox/", "com/fasterxml/")) {
            assertTrue(entries.stream().anyMatch(name -> name.startsWith(what)), what);
        }
        for (String what : TABLES_AND_ARCHIVES) {
            assertTrue(entries.stream().anyMatch(name -> name.startsWith(what)), what);
        }
        assertFalse(entries.stream().anyMatch(name -> name.startsWith("org/antlr/")), "ANTLR twice");
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
