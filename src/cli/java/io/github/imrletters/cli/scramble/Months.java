package io.github.imrletters.cli.scramble;

import io.github.imrletters.cli.text.WordRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names of months, in full and in short. */
final class Months {

    private final Map<String, Integer> byName = new TreeMap<>();

    Months() {
        for (String[] row : WordRows.library("words/months.tsv")) {
            byName.put(row[1], Integer.valueOf(row[0]));
        }
    }

    /** All names as alternatives of a pattern, longer ones first. */
    String alternatives() {
        return byName.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).collect(Collectors.joining("|"));
    }

    boolean isOne(String name) {
        return byName.containsKey(name.toLowerCase(Locale.ROOT));
    }

    int number(String name) {
        return byName.get(name.toLowerCase(Locale.ROOT));
    }

    /** The name of a month whose length is nearest to that of a printed one, in its case. */
    String like(String printed, int month) {
        List<String> names = new ArrayList<>(byName.keySet());
        names.removeIf(name -> byName.get(name) != month);
        String name = names.stream().min(Comparator.comparing(n -> Math.abs(n.length() - printed.length()))).orElseThrow();
        if (printed.equals(printed.toUpperCase(Locale.ROOT))) {
            return name.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(printed.charAt(0)) ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }
}
