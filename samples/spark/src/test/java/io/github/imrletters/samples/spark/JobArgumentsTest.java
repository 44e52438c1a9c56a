package io.github.imrletters.samples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobArgumentsTest {

    @Test
    void readsAll() {
        assertEquals(new JobArguments(List.of("a", "b"), "c", true, Duration.ofSeconds(5), 100),
                JobArguments.of("--input", "a", "--input", "b", "--output", "c", "--only-new", "--time-limit", "5",
                        "--letters-per-partition", "100"));
        assertEquals(new JobArguments(List.of("a"), "c", false, JobArguments.TIME_LIMIT, JobArguments.LETTERS_PER_PARTITION),
                JobArguments.of("--output", "c", "--input", "a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --input a              | --input and --output are needed
            --output               | --output needs a value
            --intput a             | there is no option --intput
            --time-limit 0         | --time-limit needs a number from 1 to 9999999, not 0
            """)
    void saysWhatIsWrong(String arguments, String message) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> JobArguments.of(arguments.split(" "))).getMessage());
    }
}
