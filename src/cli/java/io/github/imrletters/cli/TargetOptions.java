package io.github.imrletters.cli;

import io.github.imrletters.cli.output.Format;
import io.github.imrletters.cli.output.Place;
import io.github.imrletters.cli.output.RunOutput.Settings;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that tell where a run writes to, and what of an earlier one is kept. */
final class TargetOptions {

    @Option(names = {"-o", "--output"}, converter = OutputName.class, paramLabel = "OUT",
            description = "Write to this file; OUT.gz is compressed. What stands there stands until all is written.")
    private Path output;

    @Option(names = "--resume", description = "Go on where an earlier run with the same arguments was stopped.")
    private boolean resume;

    @Option(names = "--update", description = "Parse only what is new or changed since the last run with this option, or "
            + "another version wrote; keep the rest.")
    private boolean update;

    /** The file; {@code null} for standard output. */
    Path output() {
        return output;
    }

    boolean isUpdate() {
        return update;
    }

    /** What the output is written as: one of what the command can write, first what it writes where the name does not tell. */
    Format format(Format... taken) {
        return Format.of(output, List.of(taken));
    }

    Settings settings(String program, byte[] head) {
        return new Settings(program, head, resume, update);
    }

    /** The name of an output that a run can go on with; {@code null} for what takes all at once. */
    Path resumable(Place place) {
        return place == null || place.isDevice() ? null : output;
    }
}
