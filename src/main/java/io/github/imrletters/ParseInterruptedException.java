package io.github.imrletters;

/** A parse that ended since its thread was interrupted. The thread's interrupt flag stays set. */
public final class ParseInterruptedException extends ImrLetterException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception. The library does; it is public because the library's readers stand in other packages. */
    public ParseInterruptedException() {
        super("the thread was interrupted", null);
    }
}
