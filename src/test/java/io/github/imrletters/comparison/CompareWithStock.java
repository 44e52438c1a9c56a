package io.github.imrletters.comparison;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Prints where our own reading of PDF letters differs from that of PDFBox's stock stripper, with the text: it is for those who
 * work on the reader, on files of their own. The argument names another folder than {@code samples}; the exit code is 1 where
 * anything differs.
 */
public final class CompareWithStock {

    private CompareWithStock() {
    }

    public static void main(String[] arguments) throws IOException {
        Comparison comparison = Comparison.of(Path.of(arguments.length == 0 ? "samples" : arguments[0]));
        System.out.print(comparison.report());
        if (!comparison.differences().isEmpty()) {
            System.exit(1);
        }
    }
}
