package io.github.imrletters.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.Medication;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drug's name, strength, quantity and refills at the edges of what tells them. */
class MedicationReaderTest {

    private static MedicationReader.Printed read(String request) {
        WordList words = new WordList(request);
        return MedicationReader.read(words, DrugRequest.in(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 Tramadol 50mg                       | Tramadol, 50mg, 10, -
            9 Tramadol 50mg                        | Tramadol, 50mg, -, -
            Tramadol #999999                       | Tramadol, -, 999999, -
            Tramadol #1000000                      | Tramadol, -, -, -
            Tramadol #1,000                        | Tramadol, -, 1000, -
            Tramadol #60.00                        | Tramadol, -, 60, -
            Tramadol #60.50                        | Tramadol, -, -, -
            Tramadol quantity of 60                | Tramadol, -, 60, -
            Tramadol QTY:.60 refills: 2            | Tramadol, -, 60, 2
            Tramadol QTY: 90 refills: 2            | Tramadol, -, 90, 2
            Tramadol #90 refills 2                 | Tramadol, -, 90, 2
            Tramadol one (1) refill                | Tramadol, -, -, 1
            Tramadol no refills                    | Tramadol, -, -, 0
            Tramadol refill x 2                    | Tramadol, -, -, 2
            Tramadol 60 tablets                    | Tramadol, -, 60, -
            Tramadol take 1 tablet                 | Tramadol, -, -, -
            Tramadol 2 tablets twice daily         | Tramadol, -, -, -
            Norco 10/325                           | Norco, 10/325, -, -
            Norco of 10/325                        | Norco, -, -, -
            Norco 10/325mg                         | Norco, 10/325mg, -, -
            50mg Tramadol                          | Tramadol, 50mg, -, -
            Tramadol 50mg/ml                       | Tramadol, 50mg/ml, -, -
            Tramadol-HCL 50mg                      | Tramadol-HCL, 50mg, -, -
            Tramadol - HCL 50mg                    | Tramadol, 50mg, -, -
            Diclofenac gel 3% 300mg/g              | Diclofenac gel, 3% 300mg/g, -, -
            Lidocaine patch 4%-5%                  | Lidocaine patch, 4%-5%, -, -
            Tramadol 50mg 60 tablets               | Tramadol, 50mg, 60, -
            Tramadol (2) refills                   | Tramadol, -, -, 2
            Tramadol #50mg                         | Tramadol, -, 50, -
            """)
    void printedFactsAreTold(String request, String expected) {
        Medication medication = read(request).medication();
        assertEquals(expected, Stream.of(medication.name(), medication.strength(), medication.quantity(), medication.refills())
                .map(fact -> Objects.toString(fact, "-")).collect(Collectors.joining(", ")));
    }

    @Test
    void ofSeveralDrugsNothingIsTold() {
        assertNull(read("Tramadol 50mg #60 and Naproxen"));
    }

    @Test
    void quantityMayStandTwentyMarksBehindItsLabel() {
        assertEquals(60, read("Tramadol QTY " + ".".repeat(20) + " 60").medication().quantity());
        assertNull(read("Tramadol QTY " + ".".repeat(21) + " 60").medication().quantity());
    }

    @Test
    void factsAreToldWhereTheyStand() {
        MedicationReader.Printed printed = read("10 Tramadol HCL 50 mg, no refills");
        assertEquals(new Told<>("Tramadol HCL", 3, 15), printed.name());
        assertEquals(new Told<>("50 mg", 16, 21), printed.strength());
        assertEquals(new Told<>(10, 0, 2), printed.quantity());
        assertEquals(new Told<>(0, 23, 25), printed.refills());
        assertEquals(new Told<>(60, 10, 12), read("Tramadol #60").quantity());
    }
}
