package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Decision;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.Severity;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values are put for a reader. */
final class Wording {

    private static final Set<String> ACRONYMS = Set.of(
            "ACOEM", "DME", "DMEPOS", "EMG", "GI", "H2", "MTUS", "NCS", "NCV", "NSAID", "ODG", "OT", "PT");
    private static final String CUT = " \u2026";

    private Wording() {
    }

    /** A constant as words: {@code PARTIALLY_OVERTURNED} is {@code Partially overturned}. */
    static String of(Enum<?> constant) {
        String words = Stream.of(constant.name().split("_"))
                .map(word -> ACRONYMS.contains(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** One whose severity only a later version knows counts as information. */
    static String severity(Diagnostic diagnostic) {
        return of(diagnostic.severity() == null ? Severity.INFO : diagnostic.severity());
    }

    /** The classes of a decision, which is a word on a coloured ground. */
    static String chip(Decision decision) {
        return decision == null ? "" : "chip " + decision.name().toLowerCase(Locale.ROOT);
    }

    static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /** The beginning of a long text, up to the end of a word where there is one. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most);
        int end = blank > most / 2 ? blank : most;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
