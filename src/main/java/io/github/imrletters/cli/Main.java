package io.github.imrletters.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of {@code imr-letters-cli.jar}. */
@Command(
        name = "imr-letters",
        description = "Turns California IMR final determination letters (PDF or text) into JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {ExportCommand.class, ParseCommand.class},
        footer = {"", "Exit codes: 0 all fine, 1 our fault, 2 wrong use, 3 some inputs failed."})
public final class Main implements Runnable {

    /** Held, so that the level stays set: loggers are collected when nobody holds them. */
    private static final Logger PDFBOX_LOG = Logger.getLogger("org.apache.pdfbox");
    private static final Logger FONTBOX_LOG = Logger.getLogger("org.apache.fontbox");

    @Spec
    private CommandSpec spec;

    private Main() {
    }

    /**
     * Runs the command line and exits.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // What PDFBox has to say about a file ends in a diagnostic or in the reason of a failure.
        PDFBOX_LOG.setLevel(Level.OFF);
        FONTBOX_LOG.setLevel(Level.OFF);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler((e, failed, parsed) -> ourFault(e, failed));
        return commandLine;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int ourFault(Exception e, CommandLine failed) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        failed.getErr().print("imr-letters: this should not happen, please report it: " + trace);
        failed.getErr().flush();
        return ExitCode.OUR_FAULT;
    }

    /** The version that the jar's manifest tells. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"imr-letters " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
