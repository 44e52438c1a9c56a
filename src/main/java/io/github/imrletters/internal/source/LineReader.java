package io.github.imrletters.internal.source;

/** Reads the printed lines of a file: the one thing that is different from one file format to the next. */
@FunctionalInterface
public interface LineReader {

    /**
     * Reads a file.
     *
     * @param content the whole file
     * @param work    how long it may take
     * @return its lines
     * @throws io.github.imrletters.UnreadableFileException   if the file cannot be read
     * @throws io.github.imrletters.LimitExceededException    if the file is larger than the limits allow, or takes longer
     * @throws io.github.imrletters.ParseInterruptedException if the thread is interrupted
     */
    PrintedText read(byte[] content, WorkBudget work);

    /** The same, for as long as it takes. */
    default PrintedText read(byte[] content) {
        return read(content, WorkBudget.unlimited());
    }
}
