package io.github.imrletters.cli.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentence of a rationale is told. */
class WhyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The MRI was normal. Therefore, this request is not medically necessary. | The MRI was normal.",
        "He is able to walk. As such, the request is not medically necessary. The request is denied. | He is able to walk.",
        "She walks. As there is no red flag, the MRI is not medically necessary. | As there is no red flag, the MRI is not medically necessary.",
        "The request is not certified. The request is not medically necessary. | The request is not medically necessary.",
        "There is no ulcer | There is no ulcer"})
    void lastSentenceThatIsNoFormulaIsTold(String rationale, String why) {
        assertEquals(why, Why.of(rationale));
    }
}
