package io.github.imrletters.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.FullRecords;
import io.github.imrletters.fixture.Samples;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What records show of themselves: no text of a letter. */
class RecordTextTest {

    /** All that may be shown; what is added later is not, unless it is added here, too. */
    private static final Set<String> MAY_SHOW = Set.of("Letter.schemaVersion", "Source.mediaType", "Source.sha256",
            "BodyPart.name", "Diagnostic.message");

    @ParameterizedTest
    @MethodSource("io.github.imrletters.model.RecordsTest#records")
    void noTextOfALetterShows(Class<? extends Record> type) throws ReflectiveOperationException {
        Record full = FullRecords.of(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == String.class) {
                String text = (String) component.getAccessor().invoke(full);
                boolean may = MAY_SHOW.contains(type.getSimpleName() + "." + component.getName());
                String shown = component.getName() + "=" + (may ? text : text.length() + " characters");
                assertTrue(full.toString().contains(shown), shown + " not in " + full);
                assertEquals(may, full.toString().contains(text), full.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.imrletters.model.RecordsTest#records")
    void everyComponentIsNamed(Class<? extends Record> type) {
        String shown = FullRecords.of(type).toString();
        for (RecordComponent component : type.getRecordComponents()) {
            assertTrue(shown.contains(component.getName() + "="), shown);
        }
    }

    @Test
    void numbersDatesConstantsAndLengthsShow() {
        assertEquals("Rationale[text=123 characters, conclusion=MEDICALLY_NECESSARY]",
                new Rationale("x".repeat(123), Conclusion.MEDICALLY_NECESSARY).toString());
        assertEquals("CaseSummary[text=null, patient=Patient[age=48, sex=MALE], dateOfInjury=2016-10-13]",
                new CaseSummary(null, new Patient(48, Sex.MALE), LocalDate.of(2016, 10, 13)).toString());
        assertEquals("Reviewer[licensureStates=2 elements, specialties=0 elements, subspecialties=0 elements, statement=null]",
                new Reviewer(List.of("Nevada", "Ohio"), null, null, null).toString());
        assertEquals("BodyPart[name=knee, side=LEFT]", new BodyPart("knee", Side.LEFT).toString());
    }

    @Test
    void resultShowsNoMoreThanItsLetter() {
        var result = new ImrLetterParser().parse(Samples.pdf("2016-opioids"), "secret/name.pdf");
        assertFalse(result.toString().contains("secret"), result.toString());
        assertFalse(result.toString().contains("emazepam"), result.toString());
        assertTrue(result.toString().contains("caseNumber=12 characters"), result.toString());
    }
}
