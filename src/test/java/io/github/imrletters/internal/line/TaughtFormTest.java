package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.diagnostic.LeftoverLines;
import io.github.imrletters.internal.grammar.early.EarlyLetterMapper;
import io.github.imrletters.internal.grammar.letter.FactReaders;
import io.github.imrletters.internal.grammar.letter.LetterParts;
import io.github.imrletters.internal.grammar.letter.LineRules;
import io.github.imrletters.internal.grammar.letter.Reading;
import io.github.imrletters.internal.reflow.Reflow;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.Conclusion;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DisputedItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form that {@code grammar/README.md} teaches as its example: the words it gives read the letter it gives. */
class TaughtFormTest {

    private static final String TITLE = "= ";

    private static List<String> block(String firstLine) throws IOException {
        List<String> page = Files.readAllLines(Path.of("grammar", "README.md"));
        return page.stream().map(String::strip).dropWhile(line -> !line.equals(firstLine)).skip(1)
                .takeWhile(line -> !line.equals("```")).toList();
    }

    private static FormPhrases words() throws IOException {
        return new FormPhrases(block("# panel-report-words.tsv").stream()
                .map(line -> new WordFile.Row("panel-report-words.tsv", 1, List.of(line.split("\t")))).toList());
    }

    /** What its file of paragraphs prints. */
    private static Stream<String> letter() throws IOException {
        return block("# Invented.").stream().filter(line -> !line.startsWith("case number: "))
                .map(line -> line.startsWith(TITLE) ? line.substring(TITLE.length()) : line);
    }

    /** A letter read, and what is wrong with it. */
    private record Read(LetterParts parts, List<Diagnostic> diagnostics) {

        private static Read of(Stream<String> letter) throws IOException {
            TypedLines lines = RunningClassifier.classify(Lines.of(letter.toArray(String[]::new)), words());
            DiagnosticCollector diagnostics = new DiagnosticCollector(100);
            Reading reading = new Reading(new Reflow(lines.measure(), false), FactReaders.ALL, diagnostics, new LeftoverLines(),
                    Trail.NONE, LineRules.NONE);
            return new Read(EarlyLetterMapper.read(lines, reading, false), diagnostics.toList());
        }

        private DisputedItem item(int index) {
            return parts.disputedItems().get(index);
        }
    }

    @Test
    void itsLetterIsReadWhole() throws IOException {
        Read read = Read.of(letter());
        assertEquals(List.of(), read.diagnostics());
        assertEquals("CM20-9000401", read.parts().caseHeader().caseNumber());
        assertEquals(List.of("Urology"), read.parts().reviewer().specialties());
        assertEquals(40, read.parts().caseSummary().patient().age());
        assertEquals(2, read.parts().disputedItems().size());
        assertEquals("a hinged brace for the left knee", read.item(0).request().text());
        assertEquals("a cane", read.item(1).request().text());
        assertEquals(Decision.UPHELD, read.item(0).decision());
        assertEquals(Decision.OVERTURNED, read.item(1).decision());
        assertEquals(Conclusion.NOT_MEDICALLY_NECESSARY, read.item(0).rationale().conclusion());
    }

    /** The claims administrator's basis stands last. */
    @Test
    void partsOfAnItemCanStandInAnotherOrder() throws IOException {
        DisputedItem first = Read.of(letter()).item(0);
        assertEquals(List.of("Knee Complaints"), first.reviewerGuideline().citations().stream().map(Citation::chapter).toList());
        assertEquals(List.of("Chronic Pain Medical Treatment"),
                first.claimsAdministratorGuideline().citations().stream().map(Citation::chapter).toList());
    }

    @Test
    void decisionBehindItsLabelCanBeAnOutcome() throws IOException {
        Read read = Read.of(letter().map(line -> line.equals("Finding: It is not medically necessary.") ? "Finding: Upheld" : line));
        assertEquals(Decision.UPHELD, read.item(0).decision());
    }

    @Test
    void decisionInOtherWordsIsMissed() throws IOException {
        Read read = Read.of(letter().map(line -> line.equals("Finding: It is not medically necessary.") ? "Finding: No." : line));
        assertNull(read.item(0).decision());
        assertEquals("a hinged brace for the left knee", read.item(0).request().text());
    }

    /** The label of the decision is a plain word. */
    @Test
    void labelOfTheDecisionInARationaleIsText() throws IOException {
        Read read = Read.of(letter().flatMap(line -> line.startsWith("Reasons: The knee") ? Stream.of(line, "Finding: a scar.") : Stream.of(line)));
        assertEquals(2, read.parts().disputedItems().size());
        assertEquals("The knee is firm. The request is not medically necessary. Finding: a scar.",
                read.item(0).rationale().text().replace('\n', ' ').replaceAll(" +", " "));
    }

    @Test
    void wordsBeforeANumberWithoutAColonAreText() throws IOException {
        Read read = Read.of(letter().flatMap(line -> line.startsWith("Reasons: The knee") ? Stream.of(line, "Treatment 3 is none.") : Stream.of(line)));
        assertEquals(2, read.parts().disputedItems().size());
    }
}
