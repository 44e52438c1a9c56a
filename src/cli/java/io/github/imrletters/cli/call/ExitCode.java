package io.github.imrletters.cli.call;

/** The command line's exit codes. */
public final class ExitCode {

    /** All went well. */
    public static final int FINE = 0;
    /** Something failed that is no matter of the inputs. */
    public static final int OUR_FAULT = 1;
    /** The arguments cannot be meant. */
    public static final int WRONG_USE = 2;
    /** Of some inputs there is nothing. */
    public static final int SOME_INPUTS_FAILED = 3;
    /** A survey found what it was to warn of. */
    public static final int ALARM = 4;
    /** Who read standard output has seen enough: as programs end that are killed by the signal for it. */
    public static final int NOBODY_READS = 141;

    private ExitCode() {
    }
}
