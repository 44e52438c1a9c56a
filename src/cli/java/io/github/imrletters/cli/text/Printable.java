package io.github.imrletters.cli.text;

/** Foreign words, fit for a terminal. */
public final class Printable {

    private Printable() {
    }

    /**
     * A text with a space in place of each character that orders and shows nothing.
     *
     * @param text of a letter, or a file's name
     * @return as long as the text
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.chars().forEach(c -> printable.append(isSafe((char) c) ? (char) c : ' '));
        return printable.toString();
    }

    /**
     * A name on one line, by which what it names can still be found: in a log, a line feed in it could pass for a message of ours.
     *
     * @param name of a file, or a text that stands for itself
     * @return the same with such characters as Java escapes them
     */
    public static String name(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isSafe(c)) {
                shown.append(c);
            } else {
                shown.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\r' ? "\\r" : String.format("\\u%04x", (int) c));
            }
        }
        return shown.toString();
    }

    /** No control, C1 ones too, no mark of direction, no line's end: a terminal could take it for an order, or show the rest in another. */
    private static boolean isSafe(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
