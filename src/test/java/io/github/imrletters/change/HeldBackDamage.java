package io.github.imrletters.change;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** Damage that is held back. */
enum HeldBackDamage implements Damage {
    TWO_WRONG("two letters wrong", (words, random) -> Letters.wrong(words, 2, random)),
    ONE_LOST("one letter lost", (words, random) -> Letters.lost(words, 1, random)),
    TWO_DOUBLED("two letters doubled", (words, random) -> Letters.doubled(words, 2, random)),
    SWAPPED("two neighbours swapped", Letters::swapped),
    SEVERAL_CONFUSED("several letters taken for others", Confusions::several),
    COLON_AS_SEMICOLON("colon as semicolon", (words, random) -> words.replace(":", ";")),
    COLON_AS_STOP("colon as full stop", (words, random) -> words.replace(":", ".")),
    BLANKS_LOST("all blanks lost", (words, random) -> words.replaceAll("[ \n]", "")),
    CUT_IN_WORD("a word cut by a line's end", (words, random) -> LineCuts.inWord(words, "", random)),
    LOWER_CASE("lower case", (words, random) -> words.toLowerCase(Locale.ROOT)),
    ANY_CASE("upper and lower case at random", Letters::cased);

    private final String words;
    private final BiFunction<String, Random, String> way;

    HeldBackDamage(String words, BiFunction<String, Random, String> way) {
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
