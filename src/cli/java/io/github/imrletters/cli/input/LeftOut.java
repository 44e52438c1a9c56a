package io.github.imrletters.cli.input;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How many files of folders and archives were passed over, since their names do not end like a letter's, by how they end. */
final class LeftOut {

    private final Map<String, Long> byEnding = new TreeMap<>();

    /** Whether a file is meant; counts it if not. */
    boolean isMeant(String name) {
        boolean letter = FileNames.isLetter(name);
        if (!letter && !FileNames.isHidden(name)) {
            byEnding.merge(FileNames.ending(name), 1L, Long::sum);
        }
        return letter;
    }

    Map<String, Long> byEnding() {
        return Collections.unmodifiableMap(byEnding);
    }
}
