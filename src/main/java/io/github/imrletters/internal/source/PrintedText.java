package io.github.imrletters.internal.source;

import java.util.List;

/**
 * What a reader makes of a file.
 *
 * @param mediaType the file's type
 * @param pages     the number of pages; {@code null} where the file has none
 * @param lines     the printed lines in reading order, blank ones left out
 * @param notices   what the reader met that may have cost lines, or took it longer
 * @param sizes     of each page its size; empty of a text, and unless {@link ReadOptions#places() places were asked for}
 */
public record PrintedText(String mediaType, Integer pages, List<Line> lines, List<Notice> notices, List<PageSize> sizes) {

    /** Copies the lists. */
    public PrintedText {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
        sizes = List.copyOf(sizes);
    }
}
