package io.github.imrletters.cli;

import io.github.imrletters.cli.output.Format;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: letters as JSON Lines, one object a letter. */
@Command(description = {"Writes letters as JSON Lines.", "One object a letter, in the order of the arguments."})
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private RunOptions run;

    @Option(names = "--places", description = "Tell where each fact stands: page, line, characters, and in a PDF its box.")
    private boolean places;

    @Mixin(name = "Filter")
    private FilterOptions filters;

    @Override
    public Integer call() throws IOException, InterruptedException {
        run.target().format(Format.JSON_LINES);
        return JsonLinesWriting.run(run, places, filters.filter(), filters.told());
    }
}
