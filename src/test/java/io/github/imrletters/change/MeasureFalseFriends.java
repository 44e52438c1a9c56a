package io.github.imrletters.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tells how often words of summaries and rationales are taken for the form's own, where a line happens to begin with them. */
public final class MeasureFalseFriends {

    private static final int COUNT = 2000;
    /** The others are taken by chance: what looks like the form to the parser is not known beforehand. */
    private static final int LIKE_THE_FORM = 1500;

    private MeasureFalseFriends() {
    }

    /**
     * Measures.
     *
     * @param arguments the folder with letters
     */
    public static void main(String[] arguments) throws IOException {
        List<FalseFriends> all = new ArrayList<>();
        LettersOfFolder.read(Path.of(arguments[0])).forEach(letter -> all.addAll(FalseFriends.in(letter)));
        List<FalseFriends> some = FalseFriends.some(all, LIKE_THE_FORM, COUNT, new Random(1));
        int taken = 0;
        for (FalseFriends friend : some) {
            List<Difference> differences = friend.differences();
            if (!differences.isEmpty()) {
                taken++;
                System.out.println(friend + " " + differences.stream().limit(2).map(Difference::toString).toList());
            }
        }
        System.out.printf("%d lines broken (%d like the form's words), %d read otherwise%n", some.size(),
                some.stream().filter(FalseFriends::likeness).count(), taken);
    }
}
