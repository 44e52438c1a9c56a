package io.github.imrletters.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Changes the letters of a folder in each way, and tells how many are read the same, told of, or read otherwise silently. */
public final class MeasureChanges {

    private MeasureChanges() {
    }

    /**
     * Measures.
     *
     * @param arguments the folder with letters; how many failures to show of each kind; words that a kind's name has (such as
     *                  {@code open} or {@code colon}), none for all kinds
     */
    public static void main(String[] arguments) throws IOException {
        List<OriginalLetter> letters = LettersOfFolder.read(Path.of(arguments[0]));
        int shown = Integer.parseInt(arguments[1]);
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        System.out.printf("%-75s %7s %6s %6s %6s%n", "change", "letters", "same", "told", "silent");
        for (Change change : Changes.all()) {
            String name = change.toString().toLowerCase(Locale.ROOT);
            if (wanted.stream().allMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)))) {
                measure(change, letters, shown);
            }
        }
    }

    private static void measure(Change change, List<OriginalLetter> letters, int shown) {
        int[] count = new int[Verdict.values().length];
        List<String> failures = new ArrayList<>();
        for (OriginalLetter letter : letters) {
            change.of(letter).ifPresent(changed -> {
                Comparison comparison = Comparison.of(letter, changed, change.goal());
                count[comparison.verdict().ordinal()]++;
                if (!comparison.verdict().meets(change.goal()) && failures.size() < shown) {
                    failures.add("    " + letter.name() + " " + comparison.verdict() + " "
                            + comparison.differences().stream().limit(3).map(Difference::toString).toList());
                }
            });
        }
        System.out.printf("%-75s %7d %6d %6d %6d%s%n", change, count[0] + count[1] + count[2], count[0], count[1], count[2],
                change.goal() == Goal.READ ? "" : "  " + change.goal());
        failures.forEach(System.out::println);
    }
}
