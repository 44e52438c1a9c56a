package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the program tells of itself. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class HelpTest {

    @Test
    void withoutACommandThreeExamplesAreTold() {
        Run run = Run.of();
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(List.of("export", "table", "find"), run.errLines().stream()
                .filter(line -> line.startsWith("  imr-letters ")).map(line -> line.strip().split(" ")[1]).toList());
    }

    @Test
    void versionTellsTheCommitAndWhatItRunsOn() {
        List<String> lines = Run.of("--version").outLines();
        assertTrue(lines.get(0).matches("imr-letters \\S+, (commit [0-9a-f]{12}(-changed)?|built outside git)"), lines.toString());
        assertTrue(lines.get(1).startsWith("Java ") && lines.get(2).matches("PDFBox [0-9.]+")
                && lines.get(3).matches("JSON schema [0-9.]+"), lines.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "help", "survey", "completion"})
    void helpOfACommandIsItsOwn(String command) {
        assertEquals(Run.of(command, "--help").out(), Run.of("help", command).out());
        assertEquals(Run.of("--help"), Run.of("help"));
    }

    @ParameterizedTest
    @CsvSource({"help exprot, export", "exprot, export", "export --ouput, --output", "find --drgu x, --drug", "table --feilds=drug, --fields", "version, --version"})
    void slipIsAnsweredByWhatMayBeMeant(String arguments, String meant) {
        Run run = Run.of((Object[]) arguments.split(" "));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(meant), run.err());
    }

    @Test
    void wordThatIsNearNothingIsAnsweredByHelpAlone() {
        assertEquals(2, Run.of("frobnicate").errLines().size(), Run.of("frobnicate").err());
    }

    @Test
    void optionsStandUnderHeadings() {
        List<String> lines = Run.of("help", "export").outLines();
        assertEquals(List.of("Output:", "Filter:", "Running:", "Telling:"), lines.stream().filter(line -> line.matches("\\w+:")).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void helpFitsTheTerminal(int width) {
        for (CommandLine command : ImrLetters.commandLine().getSubcommands().values()) {
            // Otherwise the width of the terminal that the test runs on.
            String help = command.setUsageHelpAutoWidth(false).setUsageHelpWidth(width).getUsageMessage();
            assertTrue(help.lines().allMatch(line -> line.length() <= width), help);
            assertFalse(help.contains("${"), help);
        }
    }
}
