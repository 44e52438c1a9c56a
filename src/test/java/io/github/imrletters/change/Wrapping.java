package io.github.imrletters.change;

/** Wraps a paragraph. */
final class Wrapping {

    private static final int WIDTH = 80;

    private Wrapping() {
    }

    /** Lines of a paragraph with what ends each but the last one. */
    static String lines(String paragraph, String end) {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        for (int next = lineEnd(paragraph, start); next > 0; next = lineEnd(paragraph, start)) {
            lines.append(paragraph, start, next).append(end);
            start = next + 1;
        }
        return lines.append(paragraph, start, paragraph.length()).toString();
    }

    /** The blank at which a line ends; not behind a hyphen, where that would join two words. -1 of what fits. */
    private static int lineEnd(String paragraph, int start) {
        if (paragraph.length() - start <= WIDTH) {
            return -1;
        }
        int blank = paragraph.lastIndexOf(' ', start + WIDTH);
        while (blank > start && paragraph.charAt(blank - 1) == '-') {
            blank = paragraph.lastIndexOf(' ', blank - 1);
        }
        return blank > start ? blank : -1;
    }
}
