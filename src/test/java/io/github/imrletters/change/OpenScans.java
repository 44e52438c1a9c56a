package io.github.imrletters.change;

import java.util.List;
import java.util.Optional;

/** Whole letters as scanned, of the kind that may be looked at. */
final class OpenScans {

    private OpenScans() {
    }

    static List<Change> changes() {
        return List.of(Change.open("scan: a letter of each form's words taken for another",
                (letter, random) -> Optional.of(Scan.read(letter, Confusions::one, false, random))));
    }
}
