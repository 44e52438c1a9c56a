package io.github.imrletters.cli.input;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How many files of folders and archives were passed over, by how their names end, or why else. */
final class LeftOut {

    /** In an archive any; in a folder those to other folders, which could lead around for ever. */
    static final String LINKS = "links";
    static final String DEVICES = "devices";
    private static final String HIDDEN = "hidden";

    private final Map<String, Long> byReason = new TreeMap<>();

    /** Whether a file is meant; counts it if not. */
    boolean isMeant(String name) {
        return FileNames.isLetter(name) || count(FileNames.isHidden(name) ? HIDDEN : FileNames.ending(name));
    }

    /** Counts one that is not meant; answers that it is not. */
    boolean count(String reason) {
        byReason.merge(reason, 1L, Long::sum);
        return false;
    }

    Map<String, Long> byReason() {
        return Collections.unmodifiableMap(byReason);
    }
}
