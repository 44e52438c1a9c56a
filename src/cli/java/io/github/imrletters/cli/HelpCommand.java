package io.github.imrletters.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code help COMMAND}: what {@code COMMAND --help} tells. Unlike picocli's own, it says what a slip may have meant. */
@Command(description = "Tells how a command is used.")
final class HelpCommand implements Callable<Integer> {

    private static final String HELP = "--help";

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "Which; without it, the commands are listed.")
    private String name;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        CommandLine program = command.root().commandLine();
        if (name == null) {
            return program.execute(HELP);
        }
        // A name that is none is answered as it is without help.
        return program.getSubcommands().containsKey(name) ? program.execute(name, HELP) : program.execute(name);
    }
}
