package io.github.imrletters.change;

import java.util.List;
import java.util.Locale;

/** Damage that is held back. */
final class HeldBackDamage {

    static final List<Damage> ALL = List.of(
            new Damage("two letters wrong", (words, random) -> Letters.wrong(words, 2, random)),
            new Damage("one letter lost", (words, random) -> Letters.lost(words, 1, random)),
            new Damage("two letters doubled", (words, random) -> Letters.doubled(words, 2, random)),
            new Damage("two neighbours swapped", Letters::swapped),
            new Damage("several letters taken for others", Confusions::several),
            new Damage("colon as semicolon", (words, random) -> words.replace(":", ";")),
            new Damage("colon as full stop", (words, random) -> words.replace(":", ".")),
            new Damage("all blanks lost", (words, random) -> words.replaceAll("[ \n]", "")),
            new Damage("a word cut by a line's end", (words, random) -> LineCuts.inWord(words, "", random)),
            new Damage("lower case", (words, random) -> words.toLowerCase(Locale.ROOT)),
            new Damage("upper and lower case at random", Letters::cased));

    private HeldBackDamage() {
    }
}
