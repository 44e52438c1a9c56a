package io.github.imrletters.internal.words;

/** What can stand in place of a colon in a damaged letter. */
public final class Colons {

    /** As certain as a colon. */
    private static final String CERTAIN = ":;";
    /** Only where nothing is joined to them: they stand inside words and numbers. */
    private static final String OTHERS = ".-\u2013\u2014";

    private Colons() {
    }

    /**
     * Whether one stands at a place of a text.
     *
     * @param text  any text
     * @param index any index, of no character too
     * @return true of a colon or what can stand for one
     */
    public static boolean at(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return CERTAIN.indexOf(c) >= 0 || OTHERS.indexOf(c) >= 0 && (index + 1 == text.length() || text.charAt(index + 1) <= ' ');
    }
}
