package io.github.imrletters.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is packaged: under cron, in the manual, on Windows. */
class ProgramIT {

    private static final Path PROGRAM = Path.of("target/imr-letters").toAbsolutePath();
    private static final Path JAR = Path.of("target/imr-letters-cli.jar").toAbsolutePath();
    private static final Path SAMPLE = Path.of("samples/2016-opioids.pdf").toAbsolutePath();
    /** By a shell, since this test may itself run where no such name can be made. */
    private static final String UMLAUTS = "cd \"$1\"; shift; d=$(printf '\\303\\234berma\\303\\237') f=$(printf 'gr\\303\\266\\303\\237e.pdf'); "
            + "mkdir -p \"$d\"; cp \"$1\" \"$d/$f\"; shift; exec env -i PATH=\"$PATH\" \"$@\" \"$d\"";

    @TempDir
    private Path folder;

    private record Answer(int exitCode, String text) {
    }

    private static Answer run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private Answer inUmlauts(String... command) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
        return run(Stream.concat(Stream.of("/bin/sh", "-c", UMLAUTS, "sh", folder.toString(), SAMPLE.toString()), Stream.of(command))
                .toArray(String[]::new));
    }

    @Test
    void namesOfAnyCharactersAreReadInACLocale() throws Exception {
        Answer answer = inUmlauts(PROGRAM.toString(), "export", "-q");
        assertEquals(0, answer.exitCode(), answer.text());
        assertTrue(answer.text().contains("gr\u00f6\u00dfe.pdf"), answer.text());
    }

    @Test
    void plainJarTellsWhatToSet() throws Exception {
        Answer answer = inUmlauts("java", "-jar", JAR.toString(), "export", "-q");
        assertEquals(3, answer.exitCode(), answer.text());
        assertTrue(answer.text().contains("set LC_ALL=C.UTF-8"), answer.text());
    }

    @Test
    void manualHasAPageForEachCommandWithoutMistakes() throws Exception {
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of("target/man"))) {
            pages = files.toList();
        }
        for (String name : List.of("imr-letters", "imr-letters-export", "imr-letters-table", "imr-letters-help")) {
            assertTrue(pages.contains(Path.of("target/man", name + ".1")), name);
        }
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "there is no groff");
        for (Path page : pages) {
            Answer answer = run("/bin/sh", "-c", "groff -man -ww -Tutf8 \"$1\" 2>&1 >/dev/null", "sh", page.toString());
            assertEquals("", answer.text(), page.toString());
        }
    }

    @Test
    void windowsGetsABatchFileBesideTheJar() throws IOException {
        String text = Files.readString(Path.of("target/imr-letters.cmd"), StandardCharsets.US_ASCII);
        assertTrue(text.startsWith("@echo off\r\n") && text.endsWith("\r\n"), text);
        assertEquals(text, text.replace("\r\n", "\n").replace("\n", "\r\n"), "all lines end as on Windows");
        assertTrue(text.contains("-jar \"%~dp0imr-letters-cli.jar\" %*"), text);
        assertFalse(text.contains("$") || text.contains("/bin/") || text.contains("#!"), "words of another shell");
    }
}
