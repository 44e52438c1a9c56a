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

    /**
     * A part of it, whose lines keep their pages and numbers.
     *
     * @param partLines its lines
     * @param firstPage the page that it begins on
     * @param lastPage  the page that it ends on, which may be the next part's first one
     * @return with what was met on these pages, and on none
     */
    public PrintedText part(List<Line> partLines, int firstPage, int lastPage) {
        List<Notice> met = notices.stream()
                .filter(notice -> notice.page() == null || notice.page() >= firstPage && notice.page() <= lastPage).toList();
        return new PrintedText(mediaType, pages, partLines, met, sizes);
    }
}
