package io.github.imrletters.cli;

import io.github.imrletters.ParseResult;
import io.github.imrletters.cli.inspect.IndexPage;
import io.github.imrletters.cli.inspect.IndexRow;
import io.github.imrletters.cli.inspect.LetterPage;
import io.github.imrletters.cli.inspect.pdf.PageImages;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

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

    /** Writes the page of a letter; answers the exit code. The output is opened, and what was there is gone, only if there is a letter. */
    int one(Inputs.Input input, Supplier<Writer> output) throws IOException {
        InputParser.Outcome outcome = parser.parse(input);
        if (outcome.letter() == null) {
            System.err.println(input.name() + ": " + outcome.reason());
            return ExitCode.SOME_INPUTS_FAILED;
        }
        String html = page(input, outcome.result()).html();
        try (Writer out = output.get()) {
            out.write(html);
        }
        return ExitCode.FINE;
    }

    /** Writes a page for each letter, and an index of them; answers the exit code. */
    int all(Iterator<Inputs.Input> inputs, PageFolder folder) throws IOException {
        folder.reserve(INDEX);
        List<IndexRow> rows = new ArrayList<>();
        int exitCode = ExitCode.FINE;
        while (inputs.hasNext()) {
            Inputs.Input input = inputs.next();
            InputParser.Outcome outcome = parser.parse(input);
            if (outcome.letter() == null) {
                System.err.println(input.name() + ": " + outcome.reason());
                rows.add(IndexRow.failed(input.name(), outcome.reason()));
                exitCode = ExitCode.SOME_INPUTS_FAILED;
            } else {
                LetterPage page = page(input, outcome.result());
                String name = folder.nameFor(input);
                folder.write(name, page.html());
                rows.add(page.indexRow(input.path() == null ? input.name() : input.path(), name));
            }
        }
        folder.write(INDEX, new IndexPage(rows).html());
        return exitCode;
    }

    private LetterPage page(Inputs.Input input, ParseResult result) {
        boolean asImages = render && result.letter().source().mediaType().equals(PDF);
        return new LetterPage(result, asImages ? images(input) : List.of());
    }

    /** None where there cannot be any: the page does without. */
    private static List<byte[]> images(Inputs.Input input) {
        try {
            return PageImages.of(Path.of(input.name()));
        } catch (IOException | RuntimeException | LinkageError e) {
            // The class alone: messages can quote the file. A Java without its libraries for graphics ends in linkage errors.
            String reason = e.getClass().getSimpleName();
            System.err.println(input.name() + ": its page shows no images, for they could not be made (" + reason + ")");
            return List.of();
        }
    }
}
