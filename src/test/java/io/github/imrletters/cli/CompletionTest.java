package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells complete; a shell that is not installed is not asked. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class CompletionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void scriptIsOneOfTheShell(String shell) throws Exception {
        Path program = Path.of("/usr/bin", shell);
        assumeTrue(Files.isExecutable(program), "there is no " + program);
        assertEquals("", answer(program.toString(), "-n", script(shell).toString()));
    }

    @Test
    void fishCompletesCommandsOptionsAndWords() throws Exception {
        Path program = Path.of("/usr/bin/fish");
        assumeTrue(Files.isExecutable(program), "there is no " + program);
        Path script = script("fish");
        assertTrue(completed(script, "imr-letters exp").contains("export\tWrites letters as JSON Lines."), "a command");
        assertTrue(completed(script, "imr-letters table --fi").contains("--fields"), "an option");
        assertTrue(completed(script, "imr-letters find --decision ove").startsWith("overturned"), "a word");
        assertTrue(completed(script, "imr-letters help sur").startsWith("survey"), "a command as a word");
        Files.createFile(folder.resolve("letters.pdf"));
        assertTrue(completed(script, "imr-letters parse " + folder + "/letters").contains("letters.pdf"), "a file");
    }

    private String completed(Path script, String line) throws Exception {
        return answer("/usr/bin/fish", "--no-config", "-c", "source " + script + "; complete -C '" + line + "'");
    }

    private Path script(String shell) throws IOException {
        return Files.writeString(folder.resolve("script"), Run.of("completion", shell).out());
    }

    private static String answer(String... command) throws Exception {
        Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), answer);
        return answer;
    }
}
