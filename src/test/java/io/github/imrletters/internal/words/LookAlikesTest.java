package io.github.imrletters.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({"CM16-O23l7O6, CM16-0231706", "1l/09/2Oi6, 11/09/2016", "|2/!0/2016, 12/10/2016", "I2-34, 12-34", "Standard, Standard"})
    void lettersThatLookLikeDigitsAreReadAsThem(String printed, String digits) {
        assertEquals(digits, LookAlikes.digits(printed));
    }
}
