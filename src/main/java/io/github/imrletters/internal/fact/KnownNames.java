package io.github.imrletters.internal.fact;

import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that a list of credentials can hold, whatever their case and white space. */
final class KnownNames {

    static final KnownNames STATES = new KnownNames("states.tsv");
    static final KnownNames SPECIALTIES = new KnownNames("specialties.tsv", "boards.tsv");

    /** Of a longer name two letters may differ, of most one: else what is no name at all would be taken for one. */
    private static final int LONG = 10;

    private final Set<String> folded = new HashSet<>();
    private final List<NearWords> near = new ArrayList<>();

    private KnownNames(String... files) {
        for (String file : files) {
            for (WordFile.Row row : WordFile.rows(KnownNames.class, file, 1)) {
                folded.add(fold(row.get(0)));
                near.add(new NearWords(row.get(0)));
            }
        }
    }

    private static String fold(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > ' ') {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString().replace("&", "and").toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return folded.contains(fold(name));
    }

    /** The one known name that a text is, or is nearest to; {@code null} where none is or several are. */
    Passage nearest(Passage text) {
        if (has(text.text())) {
            return text;
        }
        NearWords nearest = NearWords.nearest(near, text.text(), fold(text.text()).length() < LONG ? 1 : 2);
        return nearest == null ? null : text.with(0, text.text().length(), nearest.words());
    }
}
