package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Letters;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same letter gives the same JSON, however its text is laid out, in any locale and on any number of threads. */
class SameLetterTest {

    private static final int THREADS = 16;

    private final ImrLetterParser parser = new ImrLetterParser();

    /** What extractors, editors and mail do to a text. */
    enum Layout {
        CRLF(text -> text.replace("\n", "\r\n")),
        CR(text -> text.replace('\n', '\r')),
        TRAILING_BLANKS(text -> text.replace("\n", " \t  \n")),
        NO_TRAILING_BLANKS(text -> text.replaceAll(" +\n", "\n")),
        NO_BREAK_SPACES(text -> text.replace(' ', '\u00A0')),
        WIDE_SPACES(text -> text.replace(" ", "   ")),
        TABS(text -> text.replace(' ', '\t')),
        INDENTED(text -> text.replaceAll("(?m)^(?=\\S)", "        ")),
        BYTE_ORDER_MARK(text -> "\uFEFF" + text),
        NO_BLANK_LINES(text -> text.replaceAll("(?m)^\\s*\n", "")),
        DOUBLE_SPACED(text -> text.replace("\n", "\n\n")),
        NO_LINE_END_AT_THE_END(String::stripTrailing),
        BLANK_LINES_AT_BOTH_ENDS(text -> "\n\n \n" + text + "\n\n"),
        FORM_FEEDS(text -> afterEvery(23, "\f", text)),
        FORM_FEED_AT_THE_END(text -> text + "\f"),
        EMPTY_LINES_AT_PAGE_BREAKS(text -> afterEvery(41, "\n\n\n", text)),
        PAGE_NUMBERS(text -> afterEvery(41, "\nPage 2 of 9\n\f", text));

        private final UnaryOperator<String> change;

        Layout(UnaryOperator<String> change) {
            this.change = change;
        }

        private static String afterEvery(int lines, String addition, String text) {
            StringBuilder changed = new StringBuilder();
            int number = 0;
            for (String line : text.split("\n", -1)) {
                changed.append(line).append('\n');
                if (++number % lines == 0) {
                    changed.append(addition);
                }
            }
            return changed.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void layoutOfTheTextMakesNoDifference(Layout layout) {
        for (String name : Samples.names()) {
            String text = Samples.text(name);
            String changed = layout.change.apply(text);
            assertEquals(json(text), json(changed), name);
        }
    }

    private String json(String text) {
        return Letters.jsonWithoutSource(parser.parseText(text).letter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai"})
    @ResourceLock(Resources.LOCALE)
    void localeMakesNoDifference(String tag) throws IOException {
        Locale before = Locale.getDefault();
        for (String name : Samples.names()) {
            String expected = LetterJson.write(parser.parse(Samples.pdfFile(name)).letter());
            try {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Letter letter = new ImrLetterParser().parse(Samples.pdfFile(name)).letter();
                assertEquals(expected, LetterJson.write(letter), name);
                assertEquals(expected, LetterJson.write(LetterJson.read(expected)), name);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void manyThreadsMayShareAParser() throws InterruptedException, ExecutionException {
        List<byte[]> files = Samples.names().stream()
                .flatMap(name -> Stream.of(Samples.pdf(name), Samples.text(name).getBytes(StandardCharsets.UTF_8)))
                .toList();
        List<Letter> sequentially = letters(files);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Letter>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tasks.add(() -> letters(files));
            }
            for (Future<List<Letter>> letters : executor.invokeAll(tasks)) {
                assertEquals(sequentially, letters.get());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Letter> letters(List<byte[]> files) {
        return files.stream().map(file -> parser.parse(file).letter()).toList();
    }

    @Test
    void everyWayInGivesTheSame() throws IOException {
        for (String name : Samples.names()) {
            byte[] bytes = Samples.text(name).getBytes(StandardCharsets.UTF_8);
            ParseResult expected = parser.parseText(Samples.text(name));
            assertEquals(expected, parser.parse(bytes), name);
            assertEquals(expected, parser.parse(new ByteArrayInputStream(bytes)), name);
            assertEquals(expected, parser.parseText(new StringBuilder(Samples.text(name))), name);
            ParseResult fromFile = parser.parse(Samples.textFile(name));
            assertEquals(fromFile, parser.parse(bytes, "samples/" + name + ".txt"), name);
            assertEquals(Letters.withoutSource(expected.letter()), Letters.withoutSource(fromFile.letter()), name);
            byte[] pdf = Samples.pdf(name);
            assertEquals(parser.parse(pdf), parser.parse(new ByteArrayInputStream(pdf)), name);
        }
    }
}
