package io.github.imrletters.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: letters as JSON Lines, one object a letter. */
@Command(description = "Writes letters as JSON Lines, in the order of the arguments.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "PDF or UTF-8 text files, folders of .pdf and .txt files "
            + "(recursively, sorted by path), or - for standard input.")
    private List<String> inputs;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "Write to this file instead of standard output.")
    private Path output;

    @Option(names = "--places", description = "Tell where each fact stands: page, line, characters, and in a PDF its box.")
    private boolean places;

    @Mixin
    private ThreadOption threads;

    @Mixin
    private ReadOptions reading;

    @Override
    public Integer call() throws IOException, InterruptedException {
        int count = threads.count();
        try (Writer out = Output.open(output, inputs)) {
            return new Export(reading.parser(places), count).run(new Inputs(inputs), out);
        }
    }
}
