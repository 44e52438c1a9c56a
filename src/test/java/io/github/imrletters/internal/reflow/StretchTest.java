package io.github.imrletters.internal.reflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.source.Line;
import org.junit.jupiter.api.Test;

/** A line with all that stands on it. */
class StretchTest {

    @Test
    void stretchOfALineIsAllOfIt() {
        Line line = Lines.of("The hip bends.").get(0);
        assertEquals(new Stretch(line, 0, 14), Stretch.of(line));
    }
}
