package io.github.imrletters.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.Visits;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of visits at the edges of what tells them. */
class VisitsReaderTest {

    private static VisitsReader.Printed read(String request) {
        return VisitsReader.read(new WordList(request));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Therapy 2 times a week for 6 weeks              | - 2 6
            Therapy 2 times a week, in 6 weeks              | - 2 -
            Therapy twice a week every 6 weeks              | - 2 -
            Therapy once a week                             | - 1 -
            Therapy 2-3 times a week for 6 weeks            | - - 6
            6 hand and arm and neck massage visits          | 6 - -
            Massage visits, six                             | 6 - -
            Therapy x 6                                     | 6 - -
            """)
    void countRateAndWeeksAreTold(String request, String expected) {
        Visits visits = read(request).visits();
        assertEquals(expected, Stream.of(visits.count(), visits.perWeek(), visits.weeks()).map(n -> Objects.toString(n, "-")).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "Therapy", "Therapy 2 times 8", "Therapy two times 8", "6 soft hand and arm and neck massage visits", "6 visits for the neck and 6 visits for the arm",
        "6 visits and 8 visits", "Therapy, six", "Therapy for 6 weeks"})
    void whatIsNoneOrCouldBeSeveralIsNotTold(String request) {
        assertNull(read(request));
    }

    @Test
    void numbersAreToldWhereTheyStand() {
        String request = "Therapy twice a week for 6 weeks, 12 visits";
        VisitsReader.Printed printed = read(request);
        assertEquals(new Told<>(2, 8, 13), printed.perWeek());
        assertEquals(new Told<>(6, 25, 26), printed.weeks());
        assertEquals(new Told<>(12, 34, 36), printed.count());
    }
}
