package io.github.imrletters.cli;

/** The arguments cannot be meant, though each of them could be understood. */
final class WrongUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
