package io.github.imrletters.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.model.LinePart;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import io.github.imrletters.model.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter before it is changed. It is told by the library itself where its parts stand.
 *
 * @param name   its folder's and its own name, from which chance is seeded
 * @param text   its text; a PDF's lines with a form feed between its pages
 * @param parts  the parts of its lines, in reading order
 * @param words  the standard form's own words, in reading order; none of a letter in a form of 2013
 * @param parsed what is parsed of the text
 */
record OriginalLetter(String name, String text, List<PlacedPart> parts, List<FormWords> words, ParsedText parsed) {

    private static final ImrLetterParser PARSER = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));

    /** A PDF or a text. */
    static OriginalLetter of(Path file) throws IOException {
        // The folder, too: it says which extractor made a text, and each is to have its own changes.
        String name = file.subpath(Math.max(0, file.getNameCount() - 2), file.getNameCount()).toString();
        return of(name, name.endsWith(".pdf") ? text(PARSER.parse(file).pages()) : Files.readString(file));
    }

    static OriginalLetter of(String name, String text) {
        ParseResult result = PARSER.parseText(text);
        List<PlacedPart> parts = parts(text, result.pages());
        boolean standard = result.letter().template() == Template.STANDARD;
        List<FormWords> words = standard ? FormWordsFinder.find(text, parts) : List.of();
        return new OriginalLetter(name, text, parts, words, ParsedText.of(result.letter()));
    }

    ObjectNode record() {
        return parsed.record().deepCopy();
    }

    List<FormWords> words(FormPart part) {
        return words.stream().filter(w -> w.part() == part).toList();
    }

    List<FormWords> words(String kind) {
        return words.stream().filter(w -> w.kind().equals(kind)).toList();
    }

    /** Where the headings of its items begin. */
    List<Integer> headings() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean within = i > 0 && parts.get(i - 1).kind().equals("HEADING");
            if (parts.get(i).isOfHeading() && !within) {
                starts.add(parts.get(i).start());
            }
        }
        return starts;
    }

    /** The end of what a part begins: its line and the lines of text behind it. */
    int endOf(int part) {
        int last = part;
        while (last + 1 < parts.size() && parts.get(last + 1).kind().equals("TEXT")) {
            last++;
        }
        return parts.get(last).end();
    }

    private static String text(List<PrintedPage> pages) {
        StringBuilder text = new StringBuilder();
        for (PrintedPage page : pages) {
            text.append(text.length() == 0 ? "" : "\f");
            for (PrintedLine line : page.lines()) {
                boolean gap = line.gapBefore() && text.length() > 0 && text.charAt(text.length() - 1) != '\f';
                text.append(gap ? "\n" : "").append(line.text()).append('\n');
            }
        }
        return text.toString();
    }

    private static List<PlacedPart> parts(String text, List<PrintedPage> pages) {
        List<PlacedPart> parts = new ArrayList<>();
        LineStarts starts = LineStarts.of(text);
        for (PrintedPage page : pages) {
            for (PrintedLine line : page.lines()) {
                int at = starts.of(page.number(), line.number());
                for (LinePart part : line.parts()) {
                    parts.add(new PlacedPart(part.kind(), at + part.start(), at + part.end(),
                            at + part.contentStart(), at + part.contentEnd()));
                }
            }
        }
        return parts;
    }
}
