package io.github.imrletters.cli;

import io.github.imrletters.cli.batch.Batch;
import io.github.imrletters.cli.batch.Totals;
import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.isolate.Isolation;
import io.github.imrletters.cli.isolate.Worker;
import io.github.imrletters.cli.output.Claim;
import io.github.imrletters.cli.output.Guard;
import io.github.imrletters.cli.output.LinesFile;
import io.github.imrletters.cli.output.Place;
import io.github.imrletters.cli.output.RunOutput;
import io.github.imrletters.cli.output.RunOutput.Written;
import io.github.imrletters.cli.talk.Talk;
import io.github.imrletters.cli.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of all commands that write something of many letters. */
final class RunOptions {

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = "PDF, text or Markdown files, zip and tar archives, "
            + "folders of them, @FILE with a name a line, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin(name = "Output")
    private TargetOptions target;

    @Mixin(name = "Running")
    private Running running;

    @Mixin(name = "Telling")
    private BatchOptions batch;

    @Mixin
    private ReadOptions reading;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** On how many threads, for how long, and where. */
    private static final class Running {

        @Mixin
        private WorkOptions work;

        @Mixin
        private IsolateOptions isolated;
    }

    /** Opens an output. */
    @FunctionalInterface
    interface Opening {

        /**
         * Opens it.
         *
         * @param place   {@code null} for standard output
         * @param program what is told of the program in the journal
         */
        RunOutput open(Place place, String program);
    }

    /** Where to. */
    TargetOptions target() {
        return target;
    }

    /** The output as it is written, from its first bytes on. */
    Opening output(byte[] head) {
        return (place, program) -> RunOutput.open(place, target.settings(program, head));
    }

    /** The output of which another file is made at the end. */
    Opening output(byte[] head, RunOutput.Conversion conversion) {
        return (place, program) -> RunOutput.open(place, target.settings(program, head), conversion);
    }

    /**
     * Runs it.
     *
     * @param places  whether the letters tell places
     * @param told    what decides which lines are written of a letter
     * @param noun    what a line is
     * @param opening opens the output for a program that is told like this
     * @param writing writes a letter
     * @return the exit code
     */
    int run(boolean places, List<String> told, String noun, Opening opening, LetterRun.Writing writing)
            throws IOException, InterruptedException {
        Batch parsing = running.work.batch(batch.counting(reading.parser(places, running.work.limit())));
        Batch.Product<Written> product = (input, outcome) -> LetterRun.written(input, outcome, writing);
        if (running.isolated.worker() > 0) {
            Worker.serve(running.isolated.worker(), input -> parsing.parse(input, product));
            return ExitCode.FINE;
        }
        Inputs all = new Inputs(batch.needed(inputs));
        String program = String.join("; ", Version.text(), String.join("; ", told), reading.told(), batch.told());
        try (Claim claim = new Claim(inputs)) {
            Place output = claim.place(target.output());
            Place failed = claim.place(batch.failures());
            Guard guarded = new Guard(all, inputs, claim, output, target.isUpdate());
            Totals totals = new Totals();
            try (LinesFile failures = LinesFile.open(failed);
                    RunOutput out = opening.open(output, program);
                    Talk talk = batch.talk(totals, inputs, target.output() == null);
                    Isolation isolation = running.isolated.isolation(command, running.work.threads(), running.work.limit(), product);
                    StopMessage stop = new StopMessage(target.resumable(output))) {
                all.tellBy(talk::tell);
                LetterRun run = new LetterRun(parsing, isolation, totals, talk);
                run.run(guarded, product, out, failures);
                boolean written = run.takePlace(guarded, out, failures);
                stop.notNeeded();
                talk.end(all, written ? written(totals, noun, out.written()) : List.of());
                int exitCode = batch.exitCode(totals);
                return written || exitCode != ExitCode.FINE ? exitCode : ExitCode.SOME_INPUTS_FAILED;
            } catch (IOException e) {
                if (target.resumable(output) != null) {
                    System.err.println(Printable.name(target.output().toString())
                            + " is as it was; once the cause is mended, the same command with --resume goes on where this one came to.");
                }
                throw e;
            }
        }
    }

    private List<String> written(Totals totals, String noun, long bytes) {
        List<String> written = new ArrayList<>();
        written.add(Talk.written(totals.counts().written(), noun, bytes, target.output()));
        if (batch.failures() != null) {
            written.add(Talk.written(totals.failed(), "failure", -1, batch.failures()));
        }
        return written;
    }
}
