package io.github.imrletters.cli.text;

import java.util.regex.Pattern;

/** Foreign words, fit for a terminal. */
public final class Printable {

    /** What a terminal could take for an order, or could show in another order: controls, C1 ones too, marks of direction, line ends. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Printable() {
    }

    /**
     * A text with a space in place of each character that orders and shows nothing.
     *
     * @param text of a letter, or a file's name
     * @return as long as the text
     */
    public static String of(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
