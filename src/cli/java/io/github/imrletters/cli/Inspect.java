package io.github.imrletters.cli;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.ParseResult;
import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Outcome;
import io.github.imrletters.cli.inspect.IndexPage;
import io.github.imrletters.cli.inspect.IndexRow;
import io.github.imrletters.cli.inspect.LetterPage;
import io.github.imrletters.cli.inspect.pdf.PageImages;
import io.github.imrletters.cli.output.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Parses letters and writes a page of each. */
final class Inspect {

    private static final String INDEX = "index.html";
    private static final String PDF = "application/pdf";

    private final InputParser parser;
    private final boolean render;

    /**
     * Makes ready for letters.
     *
     * @param parser one that tells places
     * @param render whether the pages of PDF files are shown as images, too
     */
    Inspect(InputParser parser, boolean render) {
        this.parser = parser;
        this.render = render;
    }

    /** Writes the page of a letter; answers the exit code. Nothing is written if there is no letter. */
    int one(Input input, Path file, List<String> inputs) throws IOException {
        Outcome outcome = parser.parseFirst(input);
        if (outcome.letter() == null) {
            System.err.println(Printable.name(input.name()) + ": " + outcome.reason());
            return ExitCode.SOME_INPUTS_FAILED;
        }
        Output.write(file, inputs, page(input, outcome.results().get(0)).html());
        return ExitCode.FINE;
    }

    /** Writes a page for each letter, and an index of them; answers the exit code. */
    int all(Iterator<Input> inputs, PageFolder folder) throws IOException {
        folder.reserve(INDEX);
        List<IndexRow> rows = new ArrayList<>();
        int exitCode = ExitCode.FINE;
        while (inputs.hasNext()) {
            Input input = inputs.next();
            Outcome outcome = parser.parseFirst(input);
            if (outcome.letter() == null) {
                System.err.println(Printable.name(input.name()) + ": " + outcome.reason());
                rows.add(IndexRow.failed(input.name(), outcome.reason()));
                exitCode = ExitCode.SOME_INPUTS_FAILED;
            } else {
                LetterPage page = page(input, outcome.results().get(0));
                String name = folder.nameFor(input);
                folder.write(name, page.html());
                rows.add(page.indexRow(input.path() == null ? input.name() : input.path(), name));
            }
        }
        folder.write(INDEX, new IndexPage(rows).html());
        return exitCode;
    }

    private LetterPage page(Input input, ParseResult result) {
        boolean asImages = render && result.letter().source().mediaType().equals(PDF);
        return new LetterPage(result, asImages ? images(input) : List.of());
    }

    /** None where there cannot be any: the page does without. */
    private static List<byte[]> images(Input input) {
        try {
            return PageImages.of(Path.of(input.name()));
        } catch (IOException | RuntimeException | LinkageError e) {
            // The class alone: messages can quote the file. A Java without its libraries for graphics ends in linkage errors.
            String reason = e.getClass().getSimpleName();
            System.err.println(Printable.name(input.name()) + ": its page shows no images, for they could not be made (" + reason + ")");
            return List.of();
        }
    }
}
