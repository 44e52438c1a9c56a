package io.github.imrletters.cli.inspect;

/** HTML under construction. What comes from a letter goes through {@link #text} and attributes only, and so never is markup. */
final class Html {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_NONCHARACTER = 0xFDD0;
    private static final int LAST_NONCHARACTER = 0xFDEF;

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Markup or code of the project's own. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        text.codePoints().forEach(this::escaped);
        return this;
    }

    /** A start tag. Attributes come as names and values in turn; one whose value is {@code null} is left out. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html newLine() {
        out.append('\n');
        return this;
    }

    private void escaped(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n' -> out.append((char) character);
            case '\r', '\f' -> out.append(' ');
            default -> {
                if (isAllowed(character)) {
                    out.appendCodePoint(character);
                } else {
                    out.append(REPLACEMENT);
                }
            }
        }
    }

    /** HTML has neither control characters, nor halves of characters, nor what Unicode says is none. */
    private static boolean isAllowed(int character) {
        return !Character.isISOControl(character)
                && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                && (character < FIRST_NONCHARACTER || character > LAST_NONCHARACTER)
                && (character & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
