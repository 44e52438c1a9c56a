package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Golden;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.OtherDocuments;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a text is explained to be, line by line. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class ExplainCommandTest {

    private static final String DAMAGED = LetterText.standard()
            .withBefore("Case Number", "To whom it may concern")
            .with("CLINICAL CASE SUMMARY", "CLINlCAL CASE SUMMRAY")
            .with("Decision rationale:", "Decusion ratonale:")
            .with("MAXIMUS guideline", "Second Opinion guideline").toString();

    private static Run explain(String text, Object... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "explain";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.withInput(text.getBytes(StandardCharsets.UTF_8), arguments);
    }

    @Test
    void damagedLetterIsExplainedLineByLine() {
        Run run = explain(DAMAGED, "--wide");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        Golden.check("explain/damaged.txt", run.out());
    }

    @Test
    void ordersToATerminalAreNotPassedOn() {
        String orders = "\u001b[2J\u009b31m\u009d0;title\u202e\u2066\u00ad";
        String out = explain(LetterText.standard().withBefore("CLINICAL", "Sent " + orders).toString(), "--wide").out();
        assertTrue(out.codePoints().filter(c -> c != '\n').map(Character::getType)
                .noneMatch(type -> type == Character.CONTROL || type == Character.FORMAT));
    }

    @Test
    void wordsOfTheLetterCanBeLeftOut() {
        Run run = explain(DAMAGED, "--no-text");
        Golden.check("explain/damaged-without-text.txt", run.out());
        assertFalse(run.out().contains("knee"));
        assertFalse(run.out().contains("concern"));
    }

    @Test
    void otherTextsAreExplainedToo() {
        assertTrue(explain(OtherDocuments.letterOfUnknownForm(1)).out()
                .startsWith("an IMR letter of a form that is not known; found: a case number, the words \"MAXIMUS"));
        Run report = explain(OtherDocuments.MEDICAL_REPORT);
        assertTrue(report.out().startsWith("the text is not an IMR final determination letter; found only: the words \"IMR\""), report.out());
        assertTrue(report.out().contains("\n1:1  -  -  !  Dovecote Orthopedic Group\n"), report.out());
        assertEquals(0, report.exitCode());
    }

    @Test
    void whatCannotBeReadHasItsReason() {
        Run run = explain(" ");
        assertEquals(3, run.exitCode());
        assertEquals("-: the file has no text; a scanned letter needs OCR first\n", run.err());
        assertEquals("", run.out());
    }
}
