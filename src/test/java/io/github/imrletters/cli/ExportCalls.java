package io.github.imrletters.cli;

import io.github.imrletters.ImrLetterParser;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The command line's export for callers outside its package, without a process of its own. */
public final class ExportCalls {

    private ExportCalls() {
    }

    /** Exports files on one thread; answers the exit code. What is written goes nowhere. */
    public static int run(List<String> files) throws IOException, InterruptedException {
        return new Export(new InputParser(new ImrLetterParser()), 1).run(new Inputs(files), Writer.nullWriter());
    }
}
