package io.github.imrletters.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.grammar.letter.FactReaders;
import io.github.imrletters.internal.grammar.letter.LetterParts;
import io.github.imrletters.internal.grammar.letter.Reading;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.line.TypedLines;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Source;
import io.github.imrletters.model.Template;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which form a text is read by. */
class LetterReaderTest {

    private static final Source NO_SOURCE = new Source(null, null, null, null, null, null);

    /** A form that sees as much in any text as it is told to, and finds nothing. */
    private record Stub(Evidence evidence) implements Form {

        @Override
        public Template template() {
            return null;
        }

        @Override
        public TypedLines lines(List<Line> printed) {
            return new TypedLines(printed.stream().map(line -> new TypedLine(line, LineKind.TEXT, 0)).toList());
        }

        @Override
        public Evidence evidence(TypedLines lines) {
            return evidence;
        }

        @Override
        public LetterParts read(TypedLines lines, Reading reading) {
            reading.diagnostics().add(DiagnosticCode.OUTCOME_UNKNOWN, "read by the stub");
            return LetterParts.NONE;
        }
    }

    private static Letter read(List<Form> forms, String... lines) {
        LetterReader reader = new LetterReader(forms, FactReaders.ALL, false);
        return reader.read(Lines.of(lines), NO_SOURCE, new DiagnosticCollector(100));
    }

    private static boolean isReadByStub(Letter result) {
        return result.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.OUTCOME_UNKNOWN);
    }

    private static String[] letter() {
        return LetterText.standard().toString().split("\n");
    }

    @Test
    void formThatIsCertainIsTaken() {
        Letter result = read(List.of(new StandardForm(), new Stub(Form.Evidence.FORM)), letter());
        assertEquals(Template.STANDARD, result.template());
        assertEquals(2, result.disputedItems().size());
    }

    @Test
    void formThatShowsMoreIsTakenWhereverItStands() {
        Form more = new Stub(Form.Evidence.LETTER);
        Form less = new Stub(Form.Evidence.NONE);
        assertTrue(isReadByStub(read(List.of(less, more), "a line")));
        assertTrue(isReadByStub(read(List.of(more, less), "a line")));
        assertTrue(isReadByStub(read(List.of(new StandardForm(), new Stub(Form.Evidence.FORM)), "CM16-9000001")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "HOW THE IMR FINAL DETERMINATION WAS MADE",
        "CLINICAL CASE SUMMARY",
        "IMR ISSUES, DECISIONS AND RATIONALES",
        "Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.",
        "MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.",
        "Decision rationale: The knee is firm.",
        "Hinged brace for the left knee: Overturned"
    })
    void titleOrPartOfAnItemTellsTheStandardForm(String line) {
        assertEquals(Template.STANDARD, new LetterReader().read(Lines.of(line), NO_SOURCE, new DiagnosticCollector(100))
                .template());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Case Number: CM16-9000001", "CM16-9000001", "State(s) of Licensure: Ohio",
        "Certification(s)/Specialty: Urology", "The Expert Reviewer has the following credentials:"})
    void whatOnlyTheseLettersHaveIsReadWithoutAForm(String line) {
        Letter result = read(List.of(new StandardForm()), line);
        assertNull(result.template());
        assertTrue(result.diagnostics().stream().noneMatch(d -> d.code() == DiagnosticCode.NOT_AN_IMR_LETTER));
    }

    @Test
    void textOfAnotherKindIsNoLetterAndKeepsItsLines() {
        Letter result = read(List.of(new StandardForm()), "Priority: urgent", "Dear customer,", "we thank you.");
        assertEquals(DiagnosticCode.NOT_AN_IMR_LETTER, result.diagnostics().get(0).code());
        assertEquals(3, result.unrecognizedLines().size());
        assertEquals("we thank you.", result.unrecognizedLines().get(2).text());
    }
}
