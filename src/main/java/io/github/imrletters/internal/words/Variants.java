package io.github.imrletters.internal.words;

import java.util.ArrayList;
import java.util.List;

/** Words of which some can be printed in several ways: {@code Date{s|} of {Injury|Loss}}. */
public final class Variants {

    private Variants() {
    }

    /**
     * Writes all of them out.
     *
     * @param words the words, variants in braces, an empty one where a part can be missing
     * @return each combination, in the order of the variants
     */
    public static List<String> of(String words) {
        List<String> all = List.of("");
        for (String part : words.split("[{}]")) {
            List<String> longer = new ArrayList<>();
            for (String beginning : all) {
                for (String variant : part.split("\\|", -1)) {
                    longer.add(beginning + variant);
                }
            }
            all = longer;
        }
        return all;
    }
}
