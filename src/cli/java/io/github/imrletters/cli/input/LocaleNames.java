package io.github.imrletters.cli.input;

/** Names of files that the locale has no characters for: Java 17 reads them by its charset, which in the C locale is ASCII. */
final class LocaleNames {

    private static final char LOST = '\uFFFD';
    /** The charset of names, which the JVM takes from the locale when it starts. */
    private static final String CHARSET = System.getProperty("sun.jnu.encoding", "");

    private LocaleNames() {
    }

    /** Whether another locale would have kept what is lost of a name. */
    static boolean areLost(String name) {
        return name.indexOf(LOST) >= 0 && !CHARSET.equalsIgnoreCase("UTF-8");
    }

    static String advice() {
        return "the locale has no characters beyond " + CHARSET + "; set LC_ALL=C.UTF-8";
    }
}
