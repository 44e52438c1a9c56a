package io.github.imrletters.cli;

/** The command line's exit codes. */
final class ExitCode {

    static final int FINE = 0;
    static final int OUR_FAULT = 1;
    static final int WRONG_USE = 2;
    static final int SOME_INPUTS_FAILED = 3;
    static final int ALARM = 4;

    private ExitCode() {
    }
}
