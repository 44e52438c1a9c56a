package io.github.imrletters.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person watches. */
public final class Terminal {

    private static final String OPEN_FILES = "/proc/self/fd/";
    private static final String[] DEVICES = {"/dev/pts/", "/dev/tty", "/dev/console"};

    private Terminal() {
    }

    /**
     * Whether standard input is typed.
     *
     * @return true if somebody would have to type it
     */
    public static boolean isInput() {
        return is(0);
    }

    /**
     * Whether standard output is shown on a screen.
     *
     * @return true if a person reads it while it is written
     */
    public static boolean isOutput() {
        return is(1);
    }

    /**
     * Whether standard error is shown on a screen on which a line can be written anew.
     *
     * @return false where the terminal says that it cannot
     */
    public static boolean isError() {
        return is(2) && !"dumb".equals(System.getenv("TERM"));
    }

    /** Java knows of all three together only, where the system does not tell. */
    private static boolean is(int number) {
        Path open = Path.of(OPEN_FILES + number);
        if (!Files.isSymbolicLink(open)) {
            return System.console() != null;
        }
        try {
            String file = Files.readSymbolicLink(open).toString();
            for (String device : DEVICES) {
                if (file.startsWith(device)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
