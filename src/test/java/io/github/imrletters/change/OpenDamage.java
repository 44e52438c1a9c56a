package io.github.imrletters.change;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** Damage that may be looked at. */
enum OpenDamage implements Damage {
    ONE_WRONG("one letter wrong", (words, random) -> Letters.wrong(words, 1, random)),
    TWO_LOST("two letters lost", (words, random) -> Letters.lost(words, 2, random)),
    ONE_DOUBLED("one letter doubled", (words, random) -> Letters.doubled(words, 1, random)),
    ONE_CONFUSED("one letter taken for another", Confusions::one),
    ALL_CONFUSED("all letters taken for others that can be", Confusions::all),
    COLON_LOST("colon lost", (words, random) -> words.replace(":", "")),
    COLON_AS_DASH("colon as dash", (words, random) -> words.replace(":", " -")),
    CUT("cut by a line's end", LineCuts::betweenWords),
    CUT_WITH_HYPHEN("a word cut with a hyphen", (words, random) -> LineCuts.inWord(words, "-", random)),
    UPPER_CASE("upper case", (words, random) -> words.toUpperCase(Locale.ROOT));

    private final String words;
    private final BiFunction<String, Random, String> way;

    OpenDamage(String words, BiFunction<String, Random, String> way) {
        this.words = words;
        this.way = way;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String damaged(String form, Random random) {
        return way.apply(form, random);
    }
}
