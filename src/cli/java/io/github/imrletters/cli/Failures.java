package io.github.imrletters.cli;

import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Reasons;
import io.github.imrletters.cli.output.StandardOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** What becomes of a command's exceptions: what is told of them, and which exit code they end in. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        System.err.println("imr-letters: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            suggest(unmatched.getUnmatched().get(0), e.getCommandLine());
        }
        return tellOfHelp(e.getCommandLine());
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof WrongUseException) {
            System.err.println("imr-letters: " + e.getMessage());
            return tellOfHelp(command);
        }
        if (e instanceof IOException failure) {
            return told(failure);
        }
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        System.err.print("imr-letters: this should not happen, please report it: " + trace);
        return ExitCode.OUR_FAULT;
    }

    /** A disk may be full, which is no mistake of ours. */
    private static int told(IOException failure) {
        if (failure instanceof StandardOutput.ClosedPipeException) {
            return ExitCode.NOBODY_READS;
        }
        System.err.println("writing stopped: " + Reasons.of(failure));
        return ExitCode.OUR_FAULT;
    }

    /** Whether all is written: what tells of help and versions does not look. Answers the exit code. */
    static int endOfStandardOutput() {
        try (StandardOutput out = new StandardOutput()) {
            out.flush();
            return ExitCode.FINE;
        } catch (IOException e) {
            return told(e);
        }
    }

    private static void suggest(String word, CommandLine command) {
        List<String> known = new ArrayList<>(command.getSubcommands().keySet());
        if (word.startsWith("-") || !known.isEmpty()) {
            known.addAll(command.getCommandSpec().optionsMap().keySet());
        }
        List<String> meant = Suggestions.of(word, known);
        if (!meant.isEmpty()) {
            System.err.println("Did you mean " + String.join(" or ", meant) + '?');
        }
    }

    private static int tellOfHelp(CommandLine command) {
        System.err.println("'" + command.getCommandSpec().qualifiedName() + " --help' tells what there is.");
        return ExitCode.WRONG_USE;
    }
}
