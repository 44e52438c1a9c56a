package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Golden;
import io.github.imrletters.fixture.Letters;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import io.github.imrletters.samples.SamplePdf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text to JSON: every sample against the JSON that was written before and looked at. */
class GoldenJsonTest {

    private final ImrLetterParser parser = new ImrLetterParser();

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonOfATextIsTheOneExpected(String name) throws IOException {
        Letter letter = parser.parse(Samples.textFile(name)).letter();
        Golden.check("json/" + name + ".json", LetterJson.writeIndented(letter));
    }

    @Test
    void textsWithoutAPdfGiveTheLetterOfTheOneTheyAreMadeOf() throws IOException {
        for (Path file : List.of(Samples.markdownFile(), Samples.textFile(Samples.UNWRAPPED))) {
            Letter letter = parser.parse(file).letter();
            String name = file.getFileName().toString();
            Golden.check("json/" + name + ".json", LetterJson.writeIndented(letter));
            String printed = name.replaceFirst("(-unwrapped)?\\.[a-z]+$", "");
            assertEquals(Letters.jsonWithoutSource(parser.parse(Samples.pdfFile(printed)).letter()), Letters.jsonWithoutSource(letter));
        }
    }

    @Test
    void severalLettersOfAFileGiveWhatEachGivesAlone() throws IOException {
        List<Letter> letters = letters(Samples.textFile(Samples.SEVERAL));
        for (Letter letter : letters) {
            Golden.check("json/" + Samples.SEVERAL + "-" + letter.source().part() + ".json", LetterJson.writeIndented(letter));
        }
        List<String> alone = new ArrayList<>();
        for (String name : Samples.several()) {
            alone.add(Letters.jsonWithoutSource(parser.parse(Samples.pdfFile(name)).letter()));
        }
        assertEquals(alone, letters.stream().map(Letters::jsonWithoutSource).toList());
        assertEquals(alone, letters(Samples.pdfFile(Samples.SEVERAL)).stream().map(Letters::jsonWithoutSource).toList());
    }

    private List<Letter> letters(Path file) throws IOException {
        return parser.parseAll(file).stream().map(ParseResult::letter).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pdfGivesTheLetterThatItsTextGives(String name) throws IOException {
        Letter fromText = parser.parse(Samples.textFile(name)).letter();
        Letter fromPdf = parser.parse(Samples.pdfFile(name)).letter();
        assertEquals(Letters.jsonWithoutSource(fromText), Letters.jsonWithoutSource(fromPdf));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pdfBuiltAfreshGivesTheSameLetter(String name) throws IOException {
        Letter committed = parser.parse(Samples.pdf(name)).letter();
        Letter fresh = parser.parse(SamplePdf.of(Samples.typeset(name))).letter();
        assertEquals(Letters.jsonWithoutSource(committed), Letters.jsonWithoutSource(fresh));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void slowerWayGivesTheSameLetterButForItsDiagnostic(String name) {
        ParseResult quick = parser.parse(Samples.pdf(name));
        ParseResult slow = parser.parse(OddFiles.turnedPdf(name));
        Stream<DiagnosticCode> expected = Stream.concat(Stream.of(DiagnosticCode.FALLBACK_EXTRACTION), codes(quick));
        assertEquals(expected.toList(), codes(slow).toList());
        assertEquals(quick.letter().caseHeader(), slow.letter().caseHeader());
        assertEquals(quick.letter().reviewer(), slow.letter().reviewer());
        assertEquals(quick.letter().caseSummary(), slow.letter().caseSummary());
        assertEquals(quick.letter().disputedItems(), slow.letter().disputedItems());
    }

    private static Stream<DiagnosticCode> codes(ParseResult result) {
        return result.diagnostics().stream().map(Diagnostic::code);
    }
}
