package io.github.imrletters.change;

import java.util.Random;
import java.util.function.BiFunction;

/**
 * A way in which the form's words are damaged.
 *
 * @param words what it does, for a person
 * @param way   damages words; leaves them as they are where there is nothing to damage
 */
record Damage(String words, BiFunction<String, Random, String> way) {

    String damaged(String form, Random random) {
        return way.apply(form, random);
    }
}
