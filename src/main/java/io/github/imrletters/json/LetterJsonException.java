package io.github.imrletters.json;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where a text is not the JSON of a letter, or a value in it is none that can stand there. Neither the message nor a cause
 * quotes the text: letters are health records.
 */
public final class LetterJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String pointer;
    private final int line;
    private final String problem;

    /**
     * Makes the exception.
     *
     * @param pointer what is wrong, as a JSON Pointer; {@code null} where the text is no JSON
     * @param line    where in the text, from 1; 0 where that is not known
     * @param problem the rest of a sentence that begins with the pointer; no text of the letter
     */
    LetterJsonException(@Nullable String pointer, int line, String problem) {
        super(message(pointer, line, problem));
        this.pointer = pointer;
        this.line = line;
        this.problem = problem;
    }

    private static String message(@Nullable String pointer, int line, String problem) {
        String subject = pointer == null ? "the text" : pointer.isEmpty() ? "the whole" : pointer;
        return "not the JSON of a letter" + (line > 0 ? ", line " + line : "") + ": " + subject + ' ' + problem;
    }

    /** The same of a text that is one line of a longer one. */
    LetterJsonException onLine(int number) {
        LetterJsonException same = new LetterJsonException(pointer, number, problem);
        same.setStackTrace(getStackTrace());
        return same;
    }

    /**
     * The value that is wrong, or the member that is missing.
     *
     * @return a JSON Pointer (RFC 6901), such as {@code /disputedItems/0/decision}; empty where the whole is meant, {@code null}
     *         where the text is no JSON
     */
    public @Nullable String pointer() {
        return pointer;
    }

    /**
     * Where in the text it stands.
     *
     * @return the line, from 1: of JSON Lines, among all lines read, blank ones counted; 0 where it is not known
     */
    public int line() {
        return line;
    }
}
