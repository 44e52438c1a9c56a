package io.github.imrletters.cli.scramble;

import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that stay as printed since the user says so. */
final class KeptLines {

    private static final Pattern FORM = Pattern.compile("(?:page (\\d{1,6}),? )?lines? (\\d{1,6})(?: ?- ?(\\d{1,6}))?");

    /**
     * One of them.
     *
     * @param page which page, from 1
     * @param line which line of the page, from 1
     */
    record Kept(int page, int line) {

        @Override
        public String toString() {
            return "page " + page + " line " + line;
        }
    }

    private final List<PrintedPage> pages;
    private final Set<Kept> lines = new LinkedHashSet<>();

    /**
     * Looks them up.
     *
     * @throws IllegalArgumentException where it cannot be told which lines are meant
     */
    KeptLines(List<String> asked, List<PrintedPage> pages) {
        this.pages = pages;
        asked.forEach(this::add);
    }

    private void add(String asked) {
        Matcher matcher = FORM.matcher(asked.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("--keep takes \"line 41\", \"lines 41-44\" or \"page 2 line 41\"");
        }
        int first = Integer.parseInt(matcher.group(2));
        int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
        int page = matcher.group(1) == null ? onlyPage(first, last) : Integer.parseInt(matcher.group(1));
        List<Kept> found = lines(page, first, last);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("--keep: nothing is printed at " + new Kept(page, first));
        }
        lines.addAll(found);
    }

    /** A line number alone means the page that has it. */
    private int onlyPage(int first, int last) {
        List<Integer> possible = pages.stream().map(PrintedPage::number).filter(page -> !lines(page, first, last).isEmpty()).toList();
        if (possible.size() > 1) {
            throw new IllegalArgumentException("--keep: several pages have a line " + first + "; say which, as in \""
                    + new Kept(possible.get(0), first) + '"');
        }
        return possible.isEmpty() ? 1 : possible.get(0);
    }

    private List<Kept> lines(int page, int first, int last) {
        return pages.stream().filter(printed -> printed.number() == page).flatMap(printed -> printed.lines().stream())
                .map(PrintedLine::number).filter(line -> line >= first && line <= last).map(line -> new Kept(page, line)).toList();
    }

    boolean has(int page, int line) {
        return lines.contains(new Kept(page, line));
    }

    /** As a person names them. */
    List<String> names() {
        return lines.stream().map(Kept::toString).toList();
    }
}
