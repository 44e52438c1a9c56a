package io.github.imrletters.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Samples;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library's jar on the module path, with its dependencies and nothing else, as a modular application has it. */
class ModuleIT {

    private static final Path JAR = Path.of(System.getProperty("imr.jar"));
    private static final String NAME = "io.github.imrletters";
    /** How the names of the jars begin that the library needs when it runs. */
    private static final Set<String> NEEDED =
            Set.of("commons-logging-", "fontbox-", "jackson-", "pdfbox-");

    private static final String CONSUMER = """
            package consumer;

            import io.github.imrletters.ImrLetterParser;
            import io.github.imrletters.json.LetterJson;
            import io.github.imrletters.model.Letter;
            import java.nio.file.Path;

            public class Consumer {
                public static void main(String[] files) throws Exception {
                    for (String file : files) {
                        Letter letter = new ImrLetterParser().parse(Path.of(file)).letter();
                        System.out.println(letter.outcome() + " " + LetterJson.read(LetterJson.write(letter)).equals(letter));
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    private static ModuleDescriptor library() {
        return ModuleFinder.of(JAR).find(NAME).orElseThrow(() -> new FindException(NAME)).descriptor();
    }

    private static String modulePath() {
        return Stream.concat(Stream.of(JAR), Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(jar -> NEEDED.stream().anyMatch(jar.getFileName().toString()::startsWith)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void onlyWhatIsForCallersIsExported() {
        assertEquals(Set.of(NAME, NAME + ".json", NAME + ".model"),
                library().exports().stream().map(Exports::source).collect(Collectors.toSet()));
        assertEquals(Set.of(), library().opens());
    }

    /** The second file is read in the way that needs most of PDFBox, its fonts' resources too. */
    @Test
    void modularApplicationParsesWritesAndReads() throws Exception {
        Path modules = compile(CONSUMER);
        Path turned = Files.write(folder.resolve("turned.pdf"), OddFiles.turnedPdf("2016-opioids"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p", modulePath() + File.pathSeparator + modules, "-m", "consumer/consumer.Consumer",
                Samples.pdfFile("2016-opioids").toString(), turned.toString())
                .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertEquals(0, process.waitFor(), () -> read(err));
        assertEquals("", read(err));
        assertEquals("PARTIALLY_OVERTURNED true\n".repeat(2), read(out));
    }

    @Test
    void whatIsInternalCannotBeUsed() {
        AssertionError refused = assertThrows(AssertionError.class, () -> compile("""
                package consumer;

                public class Consumer extends io.github.imrletters.internal.line.LineClassifier {
                }
                """));
        assertTrue(refused.getMessage().contains("is not visible"), refused::getMessage);
    }

    /** Compiles a modular application of one class; answers the folder of its module. */
    private Path compile(String source) throws IOException {
        Path descriptor = Files.writeString(folder.resolve("module-info.java"), "module consumer { requires " + NAME + "; }");
        Path main = Files.writeString(folder.resolve("Consumer.java"), source);
        Path classes = folder.resolve("consumer");
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int exitCode = ToolProvider.getSystemJavaCompiler().run(null, problems, problems, "-Xlint:all", "-Werror",
                "-p", modulePath(), "-d", classes.toString(), descriptor.toString(), main.toString());
        assertEquals(0, exitCode, problems::toString);
        return classes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
