package io.github.imrletters.line;

/** Reads the printed lines of a file: the one thing that is different from one file format to the next. */
@FunctionalInterface
public interface LineReader {

    /**
     * Reads a file.
     *
     * @param content the whole file
     * @return its lines
     * @throws io.github.imrletters.failure.UnreadableFileException if the file cannot be read
     * @throws io.github.imrletters.failure.LimitExceededException  if the file is larger than the limits allow
     */
    PrintedText read(byte[] content);
}
