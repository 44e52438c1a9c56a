package io.github.imrletters.cli;

import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.guide.FishCompletion;
import io.github.imrletters.cli.output.Output;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code completion}: what a shell needs to complete commands and options. */
@Command(description = "Writes what a shell needs to complete commands.")
final class CompletionCommand implements Callable<Integer> {

    /** The script for bash makes zsh read it as bash does. */
    private enum Shell { BASH, ZSH, FISH }

    @Parameters(arity = "0..1", paramLabel = "SHELL", description = {"Which: bash, zsh or fish; bash by default.",
        "For bash and zsh: source <(imr-letters completion)", "For fish: imr-letters completion fish | source"})
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        CommandLine program = command.root().commandLine();
        Output.write(null, List.of(), shell == Shell.FISH ? new FishCompletion(program.getCommandSpec()).text()
                : AutoComplete.bash(program.getCommandName(), program));
        return ExitCode.FINE;
    }
}
