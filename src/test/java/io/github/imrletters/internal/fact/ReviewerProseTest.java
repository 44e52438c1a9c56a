package io.github.imrletters.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.internal.reflow.Passage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reviewer's credentials in a sentence. */
class ReviewerProseTest {

    static Stream<Arguments> sentences() {
        return Stream.of(
                arguments("is Board Certified in Dermatology and is licensed to practice in Ohio.",
                        List.of("Dermatology"), List.of(), List.of("Ohio")),
                arguments("is Board Certified in Dermatology, has a subspecialty in Pain Management and is licensed to "
                        + "practice in Ohio.",
                        List.of("Dermatology"), List.of("Pain Management"), List.of("Ohio")),
                arguments("is Board Certified in Dermatology and Urology and is licensed to practice in Ohio and Iowa.",
                        List.of("Dermatology", "Urology"), List.of(), List.of("Ohio", "Iowa")),
                arguments("is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Pain "
                        + "Management and Hospice and Palliative Medicine and is licensed to practice in Ohio, Iowa, "
                        + "and Utah.",
                        List.of("Physical Medicine and Rehabilitation"),
                        List.of("Pain Management", "Hospice and Palliative Medicine"),
                        List.of("Ohio", "Iowa", "Utah")),
                arguments("is Board Certified in Public Health & General Preventive Medicine and is licensed to "
                        + "practice in North Carolina.",
                        List.of("Public Health & General Preventive Medicine"), List.of(), List.of("North Carolina")),
                arguments("is Board Certified in Public Health and General Preventive Medicine and Urology and is licensed "
                        + "to practice in Ohio.",
                        List.of("Public Health and General Preventive Medicine", "Urology"), List.of(), List.of("Ohio")),
                arguments("is licensed to practice in Ohio.", List.of(), List.of(), List.of("Ohio")),
                arguments("is licensed to practice in Ohio and and Iowa.", List.of(), List.of(), List.of("Ohio", "Iowa")),
                arguments("IS BOARD CERTIFIED IN Dermatology.", List.of("Dermatology"), List.of(), List.of()));
    }

    private static ReviewerProse read(String statement) {
        return ReviewerProse.read(Passage.of(statement));
    }

    private static List<Passage> passages(List<String> texts) {
        return texts.stream().map(Passage::of).toList();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentenceIsReadIntoItsLists(
            String sentence, List<String> specialties, List<String> subspecialties, List<String> states) {
        String statement = "The file went to a reviewer. The expert reviewer " + sentence + " He/she knows the laws.";
        assertEquals(new ReviewerProse(passages(specialties), passages(subspecialties), passages(states)), read(statement));
    }

    @Test
    void statementWithoutTheSentenceGivesEmptyLists() {
        assertEquals(new ReviewerProse(List.of(), List.of(), List.of()),
                read("The file went to a reviewer who knows the laws."));
        assertEquals(new ReviewerProse(List.of(), List.of(), List.of()), read(""));
    }

    @Test
    void sentenceThatIsCutOffGivesWhatIsThere() {
        ReviewerProse prose = read("The expert reviewer is Board Certified in Dermatology and is licen");
        assertEquals(Passage.of("Dermatology"), prose.specialties().get(0));
        assertEquals(List.of(), prose.states());
    }
}
