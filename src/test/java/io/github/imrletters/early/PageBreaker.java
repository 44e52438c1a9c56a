package io.github.imrletters.early;

import java.util.Random;

/** Breaks paragraphs into lines and lines into pages with a footer each, wherever they end. */
final class PageBreaker {

    private final int width;
    private final int lines;
    private final String caseNumber;
    private final boolean formFeeds;
    private final boolean gaps;
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int page = 1;

    PageBreaker(Random random, String caseNumber) {
        int[] widths = {70, 84, 95, 110, 100_000};
        this.width = widths[random.nextInt(widths.length)];
        this.lines = 18 + random.nextInt(30);
        this.formFeeds = random.nextBoolean();
        this.gaps = random.nextBoolean();
        this.caseNumber = caseNumber;
    }

    void paragraph(String words) {
        StringBuilder current = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean afterHyphen = current.length() > 0 && current.charAt(current.length() - 1) == '-';
            if (current.length() > 0 && !afterHyphen && current.length() + 1 + word.length() > width) {
                line(current.toString());
                current.setLength(0);
            }
            current.append(current.length() == 0 ? "" : " ").append(word);
        }
        line(current.toString());
        if (gaps) {
            text.append('\n');
        }
    }

    void line(String words) {
        text.append(words).append('\n');
        if (++line % lines == 0) {
            text.append("Final Determination Letter for IMR Case Number ").append(caseNumber).append(' ').append(page++).append('\n');
            text.append(formFeeds ? "\f" : "");
        }
    }

    String text() {
        return text.toString();
    }
}
