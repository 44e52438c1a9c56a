package io.github.imrletters.cli;

import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.output.StandardOutput;
import java.nio.file.Path;

/** The entry point of {@code imr-letters-cli.jar}. */
public final class Main {

    private Main() {
    }

    /**
     * Runs the command line and exits.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // What PDFBox has to say about a file ends in a diagnostic or in the reason of a failure.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        StandardOutput.remember();
        System.exit(run(args));
    }

    /** Runs the command line; answers its exit code. */
    static int run(String... arguments) {
        Failures failures = new Failures();
        int exitCode = ImrLetters.commandLine(arguments)
                // Lists of inputs are read an input at a time, and a line of them is a name with all its characters.
                .setExpandAtFiles(false)
                .registerConverter(Path.class, new FileName())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(arguments);
        return exitCode == ExitCode.FINE ? Failures.endOfStandardOutput() : exitCode;
    }
}
