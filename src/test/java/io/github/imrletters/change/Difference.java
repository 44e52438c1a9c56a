package io.github.imrletters.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fact that was read otherwise.
 *
 * @param pointer  its JSON Pointer
 * @param expected what it should be
 * @param got      what was read
 */
record Difference(String pointer, JsonNode expected, JsonNode got) {

    /** The facts in which two records differ. */
    static List<Difference> between(JsonNode expected, JsonNode got, boolean paragraphs) {
        List<Difference> differences = new ArrayList<>();
        compare("", expected, got, paragraphs, differences);
        return differences;
    }

    private static void compare(String pointer, JsonNode expected, JsonNode got, boolean paragraphs, List<Difference> differences) {
        if (expected.isObject() && got.isObject()) {
            for (String name : names(expected, got)) {
                compare(pointer + "/" + name, expected.path(name), got.path(name), paragraphs, differences);
            }
        } else if (expected.isArray() && got.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), got.size()); i++) {
                compare(pointer + "/" + i, expected.path(i), got.path(i), paragraphs, differences);
            }
        } else if (!equal(expected, got, paragraphs)) {
            differences.add(new Difference(pointer, expected, got));
        }
    }

    private static Set<String> names(JsonNode expected, JsonNode got) {
        Set<String> names = new TreeSet<>();
        for (JsonNode node : List.of(expected, got)) {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private static boolean equal(JsonNode expected, JsonNode got, boolean paragraphs) {
        if (!paragraphs && expected.isTextual() && got.isTextual()) {
            return expected.asText().replace("\n\n", " ").equals(got.asText().replace("\n\n", " "));
        }
        return expected.equals(got);
    }

    /** In a few words: of texts, where they begin to differ. */
    @Override
    public String toString() {
        if (!expected.isTextual() || !got.isTextual()) {
            return pointer + ": " + shortened(shown(expected), 0) + " <> " + shortened(shown(got), 0);
        }
        String left = expected.asText();
        String right = got.asText();
        int same = 0;
        while (same < Math.min(left.length(), right.length()) && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 15);
        return pointer + ": " + shortened(left, from) + " <> " + shortened(right, from);
    }

    private static String shown(JsonNode node) {
        return node instanceof MissingNode ? "nothing" : node.toString();
    }

    private static String shortened(String text, int from) {
        int end = Math.min(text.length(), from + 60);
        return (from > 0 ? "…" : "") + text.substring(from, end).replace("\n", "\\n") + (end < text.length() ? "…" : "");
    }
}
