package io.github.imrletters.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.help.HelpFormatter;

/** What the command line says of itself, on standard output. */
final class Help {

    static final Option HELP = Option.builder("h").longOpt("help").desc("Show this help and exit.").get();
    static final Option VERSION = Option.builder("V").longOpt("version").desc("Show the version and exit.").get();
    /** The options that stand for themselves, with and without a command. */
    static final Options OPTIONS = new Options().addOption(HELP).addOption(VERSION);

    private static final String EXIT_CODES = "Exit codes: 0 all fine, 1 our fault, 2 wrong use, 3 some inputs failed.";

    private Help() {
    }

    static boolean isAsked(String argument) {
        return is(HELP, argument);
    }

    static boolean isVersionAsked(String argument) {
        return is(VERSION, argument);
    }

    private static boolean is(Option option, String argument) {
        return argument.equals("-" + option.getOpt()) || argument.equals("--" + option.getLongOpt());
    }

    /** Tells the version that the jar's manifest tells; answers the exit code. */
    static int printVersion() {
        String version = Help.class.getPackage().getImplementationVersion();
        System.out.println("imr-letters " + (version == null ? "(not from a jar)" : version));
        return ExitCode.FINE;
    }

    /** Tells what commands there are; answers the exit code. */
    static int print() throws IOException {
        formatter().printHelp("imr-letters COMMAND",
                "Turns California IMR final determination letters (PDF or text) into JSON.", OPTIONS, "", false);
        for (Command command : Main.COMMANDS) {
            System.out.println();
            print(command, "");
        }
        System.out.println();
        System.out.println(EXIT_CODES);
        return ExitCode.FINE;
    }

    /** Tells of one command; answers the exit code. */
    static int print(Command command) throws IOException {
        print(command, EXIT_CODES);
        return ExitCode.FINE;
    }

    private static void print(Command command, String footer) throws IOException {
        String syntax = "imr-letters " + command.name() + " [OPTION...] " + command.operands();
        formatter().printHelp(syntax, command.description(), command.options(), footer, false);
    }

    private static HelpFormatter formatter() {
        return HelpFormatter.builder().setShowSince(false).get();
    }
}
