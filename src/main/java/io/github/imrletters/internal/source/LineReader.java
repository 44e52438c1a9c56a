package io.github.imrletters.internal.source;

/** Reads the printed lines of a file: the one thing that is different from one file format to the next. */
@FunctionalInterface
public interface LineReader {

    /**
     * Reads a file.
     *
     * @param content the whole file
     * @return its lines
     * @throws io.github.imrletters.UnreadableFileException if the file cannot be read
     * @throws io.github.imrletters.LimitExceededException  if the file is larger than the limits allow
     */
    PrintedText read(byte[] content);
}
