package io.github.imrletters.samples.spark;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;

/** The one parser of a JVM, which all its tasks share. */
final class SharedParser {

    private static final ImrLetterParser PARSER = new ImrLetterParser();

    static {
        // Of damaged files PDFBox logs what it could not make sense of: words of the letter. Here, since no executor parses without.
        Configurator.setLevel("org.apache.pdfbox", Level.OFF);
        Configurator.setLevel("org.apache.fontbox", Level.OFF);
    }

    private SharedParser() {
    }

    static Letter parse(InputStream file, String path) throws IOException {
        return PARSER.parse(file, path).letter();
    }
}
