package io.github.imrletters.fuzz;

import io.github.imrletters.internal.reflow.Passage;
import java.nio.charset.StandardCharsets;

/** What all targets share. */
final class Seeds {

    /** How long one target looks for findings. */
    static final String DURATION = "30m";
    /** As tests they take a second each: the other suites go through all samples. */
    static final int FEW = 4;

    private Seeds() {
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As a form makes it of lines: in one line, and never blank. */
    static Passage passage(byte[] text) {
        return Passage.of("x " + new String(text, StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip());
    }
}
