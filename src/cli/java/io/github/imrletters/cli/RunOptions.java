package io.github.imrletters.cli;

import io.github.imrletters.cli.batch.Batch;
import io.github.imrletters.cli.batch.Totals;
import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.isolate.Isolation;
import io.github.imrletters.cli.isolate.Worker;
import io.github.imrletters.cli.output.LinesFile;
import io.github.imrletters.cli.output.RunOutput;
import io.github.imrletters.cli.output.RunOutput.Settings;
import io.github.imrletters.cli.output.RunOutput.Written;
import io.github.imrletters.cli.talk.Talk;
import io.github.imrletters.cli.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of all commands that write something of many letters. */
final class RunOptions {

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = "PDF, text or Markdown files, zip and tar archives, "
            + "folders of them, @FILE with a name a line, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin(name = "Output")
    private Target target;

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

    /** Where to, and what of an earlier run is kept. */
    private static final class Target {

        @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "Write to this file; OUT.gz is compressed. What stands there stands "
                + "until all is written.")
        private Path output;

        @Option(names = "--resume", description = "Go on where an earlier run with the same arguments was stopped.")
        private boolean resume;

        @Option(names = "--update", description = "Parse only what is new or changed since the last run with this option, or "
                + "another version wrote; keep the rest.")
        private boolean update;
    }

    List<String> inputs() {
        return inputs;
    }

    Path output() {
        return target.output;
    }

    /** The output as it is written, from its first bytes on. */
    Function<String, RunOutput> output(byte[] head) {
        return program -> RunOutput.open(target.output, inputs, new Settings(program, head, target.resume, target.update));
    }

    /** The output of which another file is made at the end. */
    Function<String, RunOutput> output(byte[] head, RunOutput.Conversion conversion) {
        return program -> RunOutput.open(target.output, inputs, new Settings(program, head, target.resume, target.update), conversion);
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
    int run(boolean places, List<String> told, String noun, Function<String, RunOutput> opening, LetterRun.Writing writing)
            throws IOException, InterruptedException {
        Batch parsing = running.work.batch(batch.counting(reading.parser(places)));
        Batch.Product<Written> product = (input, outcome) -> LetterRun.written(input, outcome, writing);
        if (running.isolated.isWorker()) {
            Worker.serve(input -> parsing.parse(input, product));
            return ExitCode.FINE;
        }
        Totals totals = new Totals();
        Inputs all = new Inputs(batch.needed(inputs));
        try (LinesFile failures = LinesFile.open(batch.failures(), inputs);
                RunOutput out = opening.apply(String.join("; ", Version.text(), String.join("; ", told), reading.told(), batch.told()));
                Talk talk = batch.talk(totals, inputs);
                Isolation isolation = running.isolated.isolation(command, running.work.limit(), product);
                StopMessage stop = new StopMessage(target.output)) {
            new LetterRun(parsing, isolation, totals, talk).run(all, product, out, failures);
            stop.notNeeded();
            talk.end(all, written(totals, noun, out.written()));
        } catch (IOException e) {
            if (target.output != null) {
                System.err.println(Printable.name(target.output.toString())
                        + " is as it was; once the cause is mended, the same command with --resume goes on where this one came to.");
            }
            throw e;
        }
        return batch.exitCode(totals);
    }

    private List<String> written(Totals totals, String noun, long bytes) {
        List<String> written = new ArrayList<>();
        written.add(Talk.written(totals.counts().written(), noun, bytes, target.output));
        if (batch.failures() != null) {
            written.add(Talk.written(totals.failed(), "failure", -1, batch.failures()));
        }
        return written;
    }
}
