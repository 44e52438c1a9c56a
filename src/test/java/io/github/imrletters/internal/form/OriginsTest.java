package io.github.imrletters.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Reading;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.grammar.letter.FactReader;
import io.github.imrletters.internal.grammar.letter.FactReaders;
import io.github.imrletters.internal.pdf.PdfLineReader;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.reflow.PrintedRange;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.TextLineReader;
import io.github.imrletters.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of whole letters, followed back to their lines: what stands there, joined again, is the text. */
class OriginsTest {

    private static final Source NO_SOURCE = new Source(null, null, null, null, null, null);

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textsOfAPdf(String sample) {
        check(new PdfLineReader(Reading.ROOMY).read(Samples.pdf(sample)).lines());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textsOfAText(String sample) {
        check(new TextLineReader(Reading.ROOMY).read(Samples.text(sample).getBytes(StandardCharsets.UTF_8)).lines());
    }

    private static void check(List<Line> lines) {
        List<Passage> texts = new ArrayList<>();
        FactReaders listening = new FactReaders(
                listening(FactReaders.ALL.caseSummary(), texts), listening(FactReaders.ALL.request(), texts),
                listening(FactReaders.ALL.guideline(), texts), (passage, trail) -> {
                    texts.add(passage);
                    return FactReaders.ALL.conclusion().apply(passage, trail);
                });
        new LetterReader(listening, true).read(lines, NO_SOURCE, new DiagnosticCollector(10));
        assertTrue(texts.size() > 3, "a summary and an item's texts, of which the oldest form has three");
        for (Passage text : texts) {
            assertEquals(text.text().replace("\n\n", " "), joined(text.printed(0, text.text().length())));
        }
    }

    private static <T> FactReader<T> listening(FactReader<T> reader, List<Passage> texts) {
        return (passage, trail, notes) -> {
            texts.add(passage);
            return reader.read(passage, trail, notes);
        };
    }

    private static String joined(List<PrintedRange> ranges) {
        StringBuilder joined = new StringBuilder();
        for (PrintedRange range : ranges) {
            Line line = range.line();
            String printed = line.text().substring(range.start() - line.column(), range.end() - line.column());
            boolean hyphen = joined.length() > 1 && joined.charAt(joined.length() - 1) == '-'
                    && joined.charAt(joined.length() - 2) != ' ' && joined.charAt(joined.length() - 2) != '-';
            joined.append(joined.length() == 0 || hyphen ? "" : " ").append(printed.replaceAll(" +", " "));
        }
        return joined.toString();
    }
}
