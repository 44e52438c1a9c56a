package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line in a process of its own. */
class MainTest {

    /** Has characters outside ASCII. */
    private static final String SAMPLE = "2017-symbols-and-hyphens";

    @TempDir
    private Path folder;

    @Test
    void exportIsUtf8AndSilentWhateverThePlatformSays() throws IOException {
        Path pdf = Samples.pdfFile(SAMPLE).toAbsolutePath();
        Run run = Run.inChild(folder, List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR"),
                "export", "-q", pdf);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        try (InputStream in = Files.newInputStream(pdf)) {
            assertEquals(new ImrLetterParser().parse(in, pdf.toString()).letter(), LetterJson.read(run.out()));
        }
        assertTrue(run.out().contains("\u00ae"), "the sample has lost what the test is about");
    }

    @Test
    void slowerWayIsSilentToo() throws IOException {
        Path turned = Files.write(folder.resolve("turned.pdf"), OddFiles.turnedPdf(SAMPLE));
        Run run = Run.inChild(folder, List.of(), "parse", turned);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("FALLBACK_EXTRACTION"), run.out());
    }

    @Test
    void failuresEndInTheExitCode() {
        Run run = Run.inChild(folder, List.of(), "export", "-q", folder.resolve("nowhere.pdf"));
        assertEquals(3, run.exitCode());
        assertEquals(1, run.errLines().size(), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "help export", "schema --json", "table --fields", "completion", "parse SAMPLE", "export -q SAMPLE"})
    void fullDiskIsASentence(String arguments) throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no such device");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments.replace("SAMPLE", Samples.pdfFile(SAMPLE).toString()).split(" ")));
        Path err = folder.resolve("err");
        Process run = new ProcessBuilder(command).redirectOutput(full.toFile()).redirectError(err.toFile()).start();
        assertEquals(1, run.waitFor());
        String told = Files.readString(err);
        assertTrue(told.startsWith("writing stopped: ") && told.lines().count() == 1, told);
    }
}
