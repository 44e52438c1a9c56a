package io.github.imrletters.cli.input;

/** Names of files that the locale has no characters for: Java 17 reads them by its charset, which in the C locale is ASCII. */
public final class LocaleNames {

    private static final char LOST = '\uFFFD';
    private static final char LAST_ASCII = 0x7F;
    /** The charset of names, which the JVM takes from the locale when it starts. */
    private static final String CHARSET = System.getProperty("sun.jnu.encoding", "");

    private LocaleNames() {
    }

    /** Whether another locale would have kept what is lost of a name. */
    static boolean areLost(String name) {
        return name.indexOf(LOST) >= 0 && !CHARSET.equalsIgnoreCase("UTF-8");
    }

    /**
     * Why a name can be that of no file.
     *
     * @param name that the system refuses
     * @return for a person
     */
    public static String refusal(String name) {
        boolean foreign = name.chars().anyMatch(c -> c > LAST_ASCII);
        return foreign && !CHARSET.equalsIgnoreCase("UTF-8") ? advice() : "the name has characters that this system's file names cannot have";
    }

    static String advice() {
        return "the locale has no characters beyond " + CHARSET + "; set LC_ALL=C.UTF-8";
    }
}
