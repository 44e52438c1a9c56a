package io.github.imrletters.cli;

import io.github.imrletters.cli.batch.Batch;
import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.batch.FailureLine;
import io.github.imrletters.cli.batch.Totals;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.input.Outcome;
import io.github.imrletters.cli.isolate.Isolation;
import io.github.imrletters.cli.output.Guard;
import io.github.imrletters.cli.output.LinesFile;
import io.github.imrletters.cli.output.RunOutput.Written;
import io.github.imrletters.cli.output.RunOutput;
import io.github.imrletters.cli.talk.Talk;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Parses many inputs and writes something of their letters, in the order of the inputs. */
final class LetterRun {

    /** What is written of a letter. */
    @FunctionalInterface
    interface Writing {

        /** Appends its lines or rows; answers how many. */
        int write(Letter letter, StringBuilder text);
    }

    private final Batch batch;
    /** {@code null} where inputs are parsed in this process. */
    private final Isolation isolation;
    private final Totals totals;
    private final Talk talk;

    LetterRun(Batch batch, Isolation isolation, Totals totals, Talk talk) {
        this.batch = batch;
        this.isolation = isolation;
        this.totals = totals;
        this.talk = talk;
    }

    /** Runs it; what is written is still beside its place. */
    void run(Iterator<Input> inputs, Batch.Product<Written> product, RunOutput out, LinesFile failures) throws IOException, InterruptedException {
        try {
            write(inputs, product, out, failures);
        } catch (WrongUseException e) {
            // One of the inputs is one of the outputs: it would be so the next time, too.
            out.discard();
            throw e;
        }
    }

    private void write(Iterator<Input> inputs, Batch.Product<Written> product, RunOutput out, LinesFile failures) throws IOException, InterruptedException {
        Iterator<Input> toDo = out.toDo(inputs, (status, counts, failure) -> {
            totals.addTaken(status, counts);
            failures.add(failure);
        });
        if (out.isBegunAnew()) {
            talk.note("of an earlier run there is nothing to go on with; all is done anew");
        }
        Batch.Sink<Written> sink = (input, written) -> {
            if (written.taken()) {
                totals.addTaken(written.status(), written.counts());
            } else {
                totals.add(written.status(), written.counts());
            }
            if (written.reason() != null) {
                talk.failed(input.name(), written.reason());
            }
            failures.add(written.failure());
            out.take(input, written);
        };
        if (isolation == null) {
            batch.run(toDo, out::known, product, sink);
        } else {
            batch.runElsewhere(toDo, out::known, isolation::read, product, sink);
        }
    }

    /** Puts what was written into its place; answers whether that could be done, or says why not. */
    boolean takePlace(Guard inputs, RunOutput out, LinesFile failures) throws IOException {
        String objection = inputs.objection(totals.inputs(Status.LETTERS));
        if (objection != null) {
            out.discard();
            talk.tell(objection);
            return false;
        }
        failures.takePlace();
        out.takePlace();
        return true;
    }

    static Written written(Input input, Outcome outcome, Writing writing) {
        StringBuilder text = new StringBuilder();
        long count = 0;
        for (Letter letter : outcome.letters()) {
            count += writing.write(letter, text);
        }
        return new Written(outcome.status(), Counts.of(outcome).withWritten(count), text.toString().getBytes(StandardCharsets.UTF_8),
                FailureLine.of(input, outcome), outcome.reason(), false);
    }
}
