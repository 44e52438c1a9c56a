package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Serialized;
import io.github.imrletters.model.DiagnosticCode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The strict ways to a letter. */
class ParseResultTest {

    private static final ImrLetterParser PARSER = new ImrLetterParser();
    private static final ParseResult FINE = PARSER.parseText(LetterText.standard().toString());
    private static final ParseResult PARTIAL =
            PARSER.parseText(LetterText.standard().without("MAXIMUS guideline").toString());

    @Test
    void letterInWhichNothingIsWrongIsGiven() {
        assertSame(FINE.letter(), FINE.orElseThrow());
        assertSame(FINE.letter(), FINE.orElseThrow(DiagnosticCode.values()));
    }

    @Test
    void partialLetterIsRefusedWithWhatIsWrong() {
        IncompleteLetterException e = assertThrows(IncompleteLetterException.class, PARTIAL::orElseThrow);
        assertEquals(PARTIAL.diagnostics(), e.diagnostics());
        assertEquals(2, e.diagnostics().size());
        assertTrue(e.getMessage().startsWith("ITEM_PART_MISSING: "), e.getMessage());
        assertTrue(e.getMessage().endsWith("(and 1 more)"), e.getMessage());
    }

    @Test
    void callerTellsWhichCodesAreFatal() {
        assertSame(PARTIAL.letter(),
                PARTIAL.orElseThrow(DiagnosticCode.NOT_AN_IMR_LETTER, DiagnosticCode.SECTION_MISSING));
        assertThrows(IncompleteLetterException.class, () -> PARTIAL.orElseThrow(DiagnosticCode.ITEM_PART_MISSING));
    }

    @Test
    void informationAloneIsNoReasonToRefuse() {
        ParseResult result = PARSER.parse(OddFiles.turnedPdf("2016-single-upheld"));
        IncompleteLetterException e = assertThrows(IncompleteLetterException.class,
                () -> result.orElseThrow(DiagnosticCode.FALLBACK_EXTRACTION));
        assertEquals(1, e.diagnostics().size());
        ParserOptions terse = ParserOptions.defaults().withMaxDiagnostics(1);
        assertThrows(IncompleteLetterException.class, () -> new ImrLetterParser(terse).parseText("Dear").orElseThrow());
    }

    @Test
    void exceptionCanBeSentElsewhereWithItsDiagnostics() throws IOException, ClassNotFoundException {
        IncompleteLetterException e = assertThrows(IncompleteLetterException.class, PARTIAL::orElseThrow);
        IncompleteLetterException copy = Serialized.copy(e);
        assertEquals(e.getMessage(), copy.getMessage());
        assertEquals(PARTIAL.diagnostics(), copy.diagnostics());
    }

    @Test
    void resultCanBeSentElsewhere() throws IOException, ClassNotFoundException {
        assertEquals(PARTIAL, Serialized.copy(PARTIAL));
    }

    @Test
    void unrecognizedLinesCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> FINE.unrecognizedLines().add(null));
    }
}
