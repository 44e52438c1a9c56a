package io.github.imrletters.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.ParseException;

/** The entry point of {@code imr-letters-cli.jar}. */
public final class Main {

    /** The command line's commands. */
    static final List<Command> COMMANDS = List.of(new ExportCommand(), new ParseCommand());

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
        System.exit(run(args));
    }

    /** Runs the command line; answers its exit code. */
    static int run(String... arguments) {
        try {
            return runChecked(arguments);
        } catch (ParseException e) {
            System.err.println("imr-letters: " + e.getMessage());
            System.err.println("'imr-letters --help' tells what there is.");
            return ExitCode.WRONG_USE;
        } catch (Exception e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            System.err.print("imr-letters: this should not happen, please report it: " + trace);
            return ExitCode.OUR_FAULT;
        }
    }

    private static int runChecked(String... arguments) throws Exception {
        if (arguments.length == 0) {
            throw new ParseException("a command is missing");
        }
        String first = arguments[0];
        if (Help.isAsked(first)) {
            return Help.print();
        }
        if (Help.isVersionAsked(first)) {
            return Help.printVersion();
        }
        for (Command command : COMMANDS) {
            if (command.name().equals(first)) {
                return command.parseAndRun(Arrays.copyOfRange(arguments, 1, arguments.length));
            }
        }
        throw new ParseException("there is no command " + first);
    }
}
