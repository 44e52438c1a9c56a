package io.github.imrletters.cli.call;

/** The arguments cannot be meant, though each of them could be understood. */
public final class WrongUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what is wrong, for a person
     */
    public WrongUseException(String message) {
        super(message);
    }
}
