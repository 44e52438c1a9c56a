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
import java.util.List;
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
        assertEquals(List.of(DiagnosticCode.FALLBACK_EXTRACTION),
                slow.diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals(quick.letter().caseHeader(), slow.letter().caseHeader());
        assertEquals(quick.letter().reviewer(), slow.letter().reviewer());
        assertEquals(quick.letter().caseSummary(), slow.letter().caseSummary());
        assertEquals(quick.letter().disputedItems(), slow.letter().disputedItems());
    }
}
