package io.github.imrletters.internal.reflow;

/** Where sentences end, as far as that can be told without reading them. */
public final class Sentences {

    private Sentences() {
    }

    /** Whether a line ends a sentence: in a full stop, a question or exclamation mark, quotes and brackets behind it aside. */
    public static boolean endsAt(String text) {
        int last = text.length() - 1;
        while (last >= 0 && isClosing(text.charAt(last))) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        char c = text.charAt(last);
        return c == '.' || c == '?' || c == '!';
    }

    private static boolean isClosing(char c) {
        return switch (c) {
            case ' ', '"', '\'', ')', ']', '\u201d', '\u2019' -> true;
            default -> false;
        };
    }
}
