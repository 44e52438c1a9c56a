package io.github.imrletters.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a treatment was given, and the label of one that goes with a surgery. */
class CircumstancesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Brace DOS: 5/4/15", "Brace, date of service 5/4/15 left knee", "Brace (DOS 5/4/15)", "Brace DOS 5/4/15 of 3"})
    void theDateOfServiceIsToldWhereItStands(String request) {
        int at = request.indexOf("5/4/15");
        assertEquals(new Told<>(LocalDate.of(2015, 5, 4), at, at + 6), Circumstances.dateOfService(new WordList(request)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brace 5/4/15", "Brace DOS", "Brace DOS: 5/4/15, 5/5/15", "Brace DOS for a knee 5/4/15", "5/4/15 Brace DOS", "Brace DOS 5/4/15-5/5/15"})
    void noDateOrSeveralAreNone(String request) {
        assertNull(Circumstances.dateOfService(new WordList(request)));
    }

    @ParameterizedTest
    @CsvSource({"Associated surgical service: a brace, 27", "A brace, 0", "Associated surgical service, 0", "A brace as associated surgical service, 0"})
    void labelOfAnAssociatedServiceEndsBeforeTheService(String request, int end) {
        assertEquals(end, Circumstances.labelEnd(new WordList(request)));
    }

    @Test
    void wordsThatTellARetrospectiveRequestAreToldWhereTheyStand() {
        assertEquals(new Told<>(true, 0, 13), Circumstances.retrospective(new WordList("Retrospective brace")));
        assertNull(Circumstances.retrospective(new WordList("A brace")));
    }
}
