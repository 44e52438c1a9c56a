package io.github.imrletters.cli.call;

/** Names of files as they are shown on a terminal or in a log, where a line feed in a name could pass for a message of ours. */
public final class Names {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;
    private static final int LAST_CONTROL = 0x9f;

    private Names() {
    }

    /**
     * A name on one line.
     *
     * @param name any
     * @return the same with characters that do not print, or that turn the direction of others, as Java escapes them
     */
    public static String shown(String name) {
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

    private static boolean isSafe(char c) {
        if (c < FIRST_PRINTABLE || c >= DELETE && c <= LAST_CONTROL) {
            return false;
        }
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR;
    }
}
