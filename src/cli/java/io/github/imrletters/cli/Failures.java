package io.github.imrletters.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What becomes of a command's exceptions: what is told of them, and which exit code they end in. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        System.err.println("imr-letters: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, System.err);
        return tellOfHelp();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof WrongUseException) {
            System.err.println("imr-letters: " + e.getMessage());
            return tellOfHelp();
        }
        if (e instanceof IOException failure) {
            // The reader of a pipe may have seen enough; a disk may be full. Neither is a mistake of ours.
            System.err.println("writing stopped: " + InputParser.reason(failure));
            return ExitCode.OUR_FAULT;
        }
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        System.err.print("imr-letters: this should not happen, please report it: " + trace);
        return ExitCode.OUR_FAULT;
    }

    private static int tellOfHelp() {
        System.err.println("'imr-letters --help' tells what there is.");
        return ExitCode.WRONG_USE;
    }
}
