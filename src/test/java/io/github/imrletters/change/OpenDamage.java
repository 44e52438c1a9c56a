package io.github.imrletters.change;

import java.util.List;
import java.util.Locale;

/** Damage that may be looked at. */
final class OpenDamage {

    static final List<Damage> ALL = List.of(
            new Damage("one letter wrong", (words, random) -> Letters.wrong(words, 1, random)),
            new Damage("two letters lost", (words, random) -> Letters.lost(words, 2, random)),
            new Damage("one letter doubled", (words, random) -> Letters.doubled(words, 1, random)),
            new Damage("one letter taken for another", Confusions::one),
            new Damage("all letters taken for others that can be", Confusions::all),
            new Damage("colon lost", (words, random) -> words.replace(":", "")),
            new Damage("colon as dash", (words, random) -> words.replace(":", " -")),
            new Damage("cut by a line's end", LineCuts::betweenWords),
            new Damage("a word cut with a hyphen", (words, random) -> LineCuts.inWord(words, "-", random)),
            new Damage("upper case", (words, random) -> words.toUpperCase(Locale.ROOT)));

    private OpenDamage() {
    }
}
