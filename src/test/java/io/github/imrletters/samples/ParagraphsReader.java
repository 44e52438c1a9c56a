package io.github.imrletters.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a {@code .paragraphs} file, of a letter of 2013; the format is described beside the files. */
final class ParagraphsReader {

    static final String SUFFIX = ".paragraphs";
    private static final String CASE_NUMBER = "case number: ";
    private static final String TITLE = "= ";

    private ParagraphsReader() {}

    static TypesetLetter typeset(Path file) throws IOException {
        String caseNumber = "";
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(CASE_NUMBER)) {
                caseNumber = line.substring(CASE_NUMBER.length());
            } else if (line.startsWith(TITLE)) {
                paragraphs.add(Paragraph.title(line.substring(TITLE.length())));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                paragraphs.add(Paragraph.of(new Span(Face.TIMES, line + " ")));
            }
        }
        String footer = "Final Determination Letter for IMR Case Number " + caseNumber + " {page}";
        return Typesetter.typeset(paragraphs, new RunningLines("", footer));
    }
}
