package io.github.imrletters;

/** A file that is larger than {@code ParserOptions} allows. The message names the limit and the option that raises it. */
public final class LimitExceededException extends ImrLetterException {

    private static final long serialVersionUID = 1L;

    private LimitExceededException(String what, long value, long limit, String option) {
        super("more than " + limit + " " + what + " (" + value + " so far); option " + option + " raises the limit", null);
    }

    /**
     * Throws where a value is over its limit.
     *
     * @param what   what is counted, in the plural
     * @param value  how many there are
     * @param limit  how many are allowed
     * @param option the option's name
     * @throws LimitExceededException if there are more
     */
    public static void check(String what, long value, long limit, String option) {
        if (value > limit) {
            throw new LimitExceededException(what, value, limit, option);
        }
    }
}
