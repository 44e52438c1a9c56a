package io.github.imrletters.change;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Picks. */
final class Chance {

    private Chance() {
    }

    static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Empty of no choices. */
    static <T> Optional<T> one(Random random, List<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(random.nextInt(choices.size())));
    }
}
