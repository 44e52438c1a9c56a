package io.github.imrletters;

/** A file that is larger than {@link ParserOptions} allow. The message names the limit and the option that raises it. */
public final class LimitExceededException extends ImrLetterException {

    private static final long serialVersionUID = 1L;

    private final long limit;
    private final long value;
    private final String option;

    /**
     * Makes the exception. The library does; it is public because the library's readers stand in other packages, and for callers'
     * tests of what they do about it.
     *
     * @param what   what is counted, in the plural
     * @param value  how many there are, at least
     * @param limit  how many are allowed
     * @param option the name of the option that raises the limit
     */
    public LimitExceededException(String what, long value, long limit, String option) {
        super("more than " + limit + " " + what + " (" + value + " so far); option " + option + " raises the limit", null);
        this.limit = limit;
        this.value = value;
        this.option = option;
    }

    /**
     * How many the option allows.
     *
     * @return the limit, in what {@link #option()} counts
     */
    public long limit() {
        return limit;
    }

    /**
     * How many there were when reading stopped; the file may have more.
     *
     * @return a number greater than the limit
     */
    public long value() {
        return value;
    }

    /**
     * Which option raises the limit.
     *
     * @return the name of one of {@link ParserOptions}, such as {@code maxPages}
     */
    public String option() {
        return option;
    }
}
