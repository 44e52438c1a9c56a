package io.github.imrletters.benchmark;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code imr-letters parse} does, with PDFBox's stock stripper for the text: a yardstick for the start. */
public final class StockParse {

    private StockParse() {
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        String text = StockStripper.text(Files.readAllBytes(Path.of(arguments[0])));
        System.out.println(LetterJson.writeIndented(new ImrLetterParser().parseText(text).letter()));
    }
}
