package io.github.imrletters.line;

import java.util.List;

/**
 * What a reader makes of a file.
 *
 * @param mediaType the file's type
 * @param pages     the number of pages; {@code null} where the file has none
 * @param fallback  whether the reader met something that it does not understand and used a slower, more general way
 * @param lines     the printed lines in reading order, blank ones left out
 */
public record PrintedText(String mediaType, Integer pages, boolean fallback, List<Line> lines) {

    /** Copies the list. */
    public PrintedText {
        lines = List.copyOf(lines);
    }
}
