package io.github.imrletters.benchmark;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.grammar.letter.CoreFactsReader;
import io.github.imrletters.internal.form.LetterReader;
import io.github.imrletters.internal.pdf.PdfLineReader;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.internal.source.TextLineReader;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Source;
import java.util.List;

/** The library's stages one by one, and all of them as its users call them. */
final class Stages {

    private static final ReadOptions LIMITS = new ReadOptions(false, 500, 8 << 20, 100_000, 1 << 24, false);
    private static final PdfLineReader PDF_READER = new PdfLineReader(LIMITS);
    private static final TextLineReader TEXT_READER = new TextLineReader(LIMITS);
    private static final LetterReader LETTER_READER = new LetterReader();
    private static final ImrLetterParser PARSER = new ImrLetterParser();
    private static final Source NO_SOURCE = new Source(null, null, "text/plain", "0".repeat(64), null, null);
    private static final int MAX_DIAGNOSTICS = 200;

    private Stages() {
    }

    static List<Line> pdfToLines(byte[] pdf) {
        return PDF_READER.read(pdf).lines();
    }

    static Letter linesToRecord(List<Line> lines) {
        return LETTER_READER.read(lines, NO_SOURCE, new DiagnosticCollector(MAX_DIAGNOSTICS));
    }

    static Letter linesToCoreFacts(List<Line> lines) {
        return CoreFactsReader.read(lines, NO_SOURCE, new DiagnosticCollector(MAX_DIAGNOSTICS));
    }

    static Letter textToRecord(String text) {
        return linesToRecord(TEXT_READER.read(text).lines());
    }

    static String recordToJson(Letter letter) {
        return LetterJson.write(letter);
    }

    static Letter jsonToRecord(String json) {
        return LetterJson.read(json);
    }

    static String pdfToJson(byte[] pdf) {
        return LetterJson.write(PARSER.parse(pdf).letter());
    }
}
