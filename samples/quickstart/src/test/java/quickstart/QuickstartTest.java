package quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsWhatTheLetterSays() throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(out);
        }
        assertEquals("""
                1 UPHELD OPIOIDS
                2 OVERTURNED OPIOIDS
                3 UPHELD BENZODIAZEPINES
                4 OVERTURNED GI_AGENTS
                5 OVERTURNED ANTIDEPRESSANT
                6 OVERTURNED null
                the letter: PARTIALLY_OVERTURNED
                true
                """, printed.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
