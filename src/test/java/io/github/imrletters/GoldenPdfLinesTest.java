package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.imrletters.fixture.Golden;
import io.github.imrletters.fixture.Reading;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.samples.SampleLetters;
import io.github.imrletters.samples.SampleMarkdown;
import io.github.imrletters.samples.SamplePdf;
import io.github.imrletters.samples.SampleText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF to lines: every sample against the lines that were read before and looked at. */
class GoldenPdfLinesTest {

    static List<String> samples() {
        return Stream.concat(Samples.names().stream(), Stream.of(Samples.SEVERAL)).toList();
    }

    private static String dump(PrintedText printed) {
        return "pages: " + printed.pages() + "\n"
                + printed.lines().stream().map(GoldenPdfLinesTest::dump).collect(Collectors.joining());
    }

    /** Page and line, bold mark, gap mark, text. */
    private static String dump(Line line) {
        return line.page() + "." + line.number() + " "
                + (line.bold() ? "B" : "-") + (line.gapBefore() ? "G" : "-") + " " + line.text() + "\n";
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linesOfAPdfAreThoseExpected(String name) {
        PrintedText printed = Reading.ofPdf(Samples.pdf(name));
        assertEquals(List.of(), printed.notices(), "nothing unusual met");
        Golden.check("lines/" + name + ".txt", dump(printed));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pdfBuiltAfreshReadsLikeTheCommittedOne(String name) throws IOException {
        byte[] fresh = SamplePdf.of(Samples.typeset(name));
        assertEquals(Reading.ofPdf(Samples.pdf(name)), Reading.ofPdf(fresh));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textMadeAfreshIsTheCommittedOne(String name) {
        assertEquals(Samples.text(name), SampleText.of(Samples.typeset(name)));
    }

    @Test
    void textsWithoutAPdfMadeAfreshAreTheCommittedOnes() throws IOException {
        assertEquals(Files.readString(Samples.markdownFile()),
                SampleMarkdown.of(Samples.typeset(SampleLetters.IN_MARKDOWN).get(0)));
        assertEquals(Samples.text(Samples.UNWRAPPED), SampleText.unwrapped(Samples.typeset(SampleLetters.UNWRAPPED).get(0)));
    }
}
