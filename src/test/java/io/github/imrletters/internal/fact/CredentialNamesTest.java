package io.github.imrletters.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.imrletters.internal.reflow.Passage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States and specialties as credentials list them, sound and damaged; in the tables a bar parts the names. */
class CredentialNamesTest {

    private static List<Passage> passages(String names) {
        return Arrays.stream(names.split("\\|")).map(Passage::of).toList();
    }

    private static CredentialNames states(String printed) {
        return CredentialNames.states(passages(printed));
    }

    private static CredentialNames specialties(String printed) {
        return CredentialNames.specialties(passages(printed));
    }

    private static CredentialNames sound(String names) {
        return new CredentialNames(passages(names), false, false);
    }

    private static CredentialNames near(String names) {
        return new CredentialNames(passages(names), true, false);
    }

    private static CredentialNames odd(String names) {
        return new CredentialNames(passages(names), false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ohio", "Ohio|New York", "OHIO|new york", "Ne w York|NewYork"})
    void stateThatThereIsIsKeptAsPrinted(String printed) {
        assertEquals(sound(printed), states(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Urology", "Urology|Physical Medicine & Rehabilitation", "Physical Medicine and Rehabilitation", "Medicine of the Deep Sea"})
    void specialtyOfAnyUsualNameIsKeptAsPrinted(String printed) {
        assertEquals(sound(printed), specialties(printed));
    }

    @Test
    void soundListIsTheSameList() {
        List<Passage> printed = passages("Ohio|Iowa");
        assertSame(printed, CredentialNames.states(printed).names());
    }

    @ParameterizedTest
    @CsvSource({
        "Ohia, Ohio",
        "Calif0rnia, California",
        "Califrnia, California",
        "Virg!n1a, Virginia",
        "Texass, Texas",
        "OOhio, Ohio",
        "Ohio|Iova|Utah, Ohio|Iowa|Utah",
        "Ohio; Iowa, Ohio|Iowa",
        "Ohio. Iowa: Utah, Ohio|Iowa|Utah",
        "Ohia; lowa, Ohio|Iowa",
        "Ohio;, Ohio",
        ";Ohio, Ohio",
        "Maine|Nwe York|Ohio, Maine|New York|Ohio"})
    void stateIsReadAsTheOneThatItIsNear(String printed, String states) {
        assertEquals(near(states), states(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "Ohio Iowa", "Ohio; Atlantis", "Atlantis; Ohio", "Ohxx", "rkansas", "Ohio|Atlantis|Utah", ";"})
    void stateThatThereIsNotIsKeptAndTold(String printed) {
        assertEquals(odd(printed), states(printed));
    }

    @ParameterizedTest
    @CsvSource({"Wsahingotn, Washington", "Nroth Carolna, North Carolina"})
    void ofALongerNameTwoLettersMayDiffer(String printed, String state) {
        assertEquals(near(state), states(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minnseoat", "Nwe Yrok", "Wsahinogtn D", "Wsahigotno"})
    void ofAShorterOneOneAndOfNoneMoreThanTwo(String printed) {
        assertEquals(odd(printed), states(printed));
    }

    @Test
    void nearAndOddNamesOfOneListAreBothTold() {
        assertEquals(new CredentialNames(passages("Ohio|Atlantis|Iowa"), true, true), states("Ohia|Atlantis|Iowa"));
        assertEquals(new CredentialNames(passages("Atlantis|Ohio"), true, true), states("Atlantis|Ohia"));
    }

    @ParameterizedTest
    @CsvSource({
        "Urology; Dermatology, Urology|Dermatology",
        "Urology. Pain Medicine: Surgery, Urology|Pain Medicine|Surgery",
        "Urology., Urology",
        "Medicine of the Deep Sea|Urology;Surgery, Medicine of the Deep Sea|Urology|Surgery"})
    void specialtiesThatAnotherMarkPartsAreTwo(String printed, String specialties) {
        assertEquals(near(specialties), specialties(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Urology; Medicine of the Deep Sea", "Uralogy; Surgery", "Medicine: of the Deep Sea", "Urology|St. Elmo"})
    void specialtiesOfOtherNamesAreNotParted(String printed) {
        assertEquals(odd(printed), specialties(printed));
    }

    @Test
    void nameOfMoreThanSixtyLettersIsNone() {
        String sixty = "Medicine of the " + "Very ".repeat(7) + "Deep Seas";
        assertEquals(60, sixty.length());
        assertEquals(sound(sixty), specialties(sixty));
        assertEquals(odd(sixty + "s"), specialties(sixty + "s"));
    }
}
