package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.HeaderRow;
import io.github.imrletters.internal.reflow.Sentences;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds running lines of any wording: the same line at the same edge of every page from the second on, digits aside. */
final class PageEdges {

    /** So many running lines can stand above each other. */
    private static final int STACKED = 3;
    private static final int FEWEST_PAGES = 3;
    /** A running line without a number of its own is no longer. */
    private static final int LONGEST = 100;

    private final List<Line> lines;
    private final String caseNumber;
    private final Predicate<String> ofForm;
    private final Set<Integer> taken;
    private final Set<Integer> repeated = new TreeSet<>();
    /** Of each page, the index of its first line, and behind the last one, of the end. */
    private final List<Integer> pages = new ArrayList<>();
    /** The indexes of the lines with the same words; empty until they are asked for. */
    private final Map<String, List<Integer>> byWords = new HashMap<>();

    /**
     * Takes the lines.
     *
     * @param taken      what is known to be no line of the letter
     * @param caseNumber the letter's; {@code null} where it is not known
     */
    PageEdges(List<Line> lines, Set<Integer> taken, String caseNumber, Predicate<String> ofForm) {
        this.lines = lines;
        this.taken = taken;
        this.caseNumber = caseNumber;
        this.ofForm = ofForm;
    }

    /** The indexes of the running lines. */
    Set<Integer> repeated() {
        int page = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).page() != page) {
                page = lines.get(i).page();
                pages.add(i);
            }
        }
        pages.add(lines.size());
        aboveHeader();
        ofCase();
        repeated.remove(headersNumber());
        if (pages.size() > 2) {
            stack(true);
            stack(false);
        }
        return repeated;
    }

    /** A line above the header or first title that is there again is no line of the letter, wherever its pages end. */
    private void aboveHeader() {
        int begin = 0;
        while (begin < lines.size() && begin <= STACKED && (taken.contains(begin) || isPlain(begin))) {
            begin++;
        }
        boolean begins = begin < lines.size() && (isTitle(lines.get(begin).text()) || isOfHeader(begin));
        for (int line = 0; begins && line < begin; line++) {
            List<Integer> alike = taken.contains(line) ? List.of() : all(line);
            if (alike.size() > 1) {
                repeated.addAll(alike);
            }
        }
    }

    /** So is a line with the letter's case number. */
    private void ofCase() {
        for (int line = 0; caseNumber != null && line < lines.size(); line++) {
            if (isOfCase(line) && !taken.contains(line) && !repeated.contains(line) && isPlain(line)) {
                List<Integer> alike = all(line);
                if (alike.size() > 1) {
                    repeated.addAll(alike);
                }
            }
        }
    }

    /** The index of the last line with the case number alone that was not taken: it is the header's, though running lines say the same. */
    private Integer headersNumber() {
        for (int line = lines.size() - 1; line >= 0; line--) {
            if (isOfCase(line) && !taken.contains(line) && RunningParts.whole(lines.get(line).text()) != null) {
                return line;
            }
        }
        return -1;
    }

    private boolean isTitle(String text) {
        return ofForm.test(text) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** All lines that are like one; they are told apart once, since a line with the case number can be there thousands of times. */
    private List<Integer> all(int like) {
        if (byWords.isEmpty()) {
            for (int line = 0; line < lines.size(); line++) {
                byWords.computeIfAbsent(words(lines.get(line).text()), words -> new ArrayList<>(1)).add(line);
            }
        }
        return byWords.get(words(lines.get(like).text()));
    }

    /** What is left of a line without digits and white space; where nothing is, the line. */
    private static String words(String line) {
        StringBuilder words = new StringBuilder(line.length());
        for (int at = nextOfWord(line, 0); at < line.length(); at = nextOfWord(line, at + 1)) {
            words.append(line.charAt(at));
        }
        return words.length() == 0 ? line : words.toString();
    }

    private void stack(boolean top) {
        int height = 0;
        while (height < STACKED && edge(top)) {
            height++;
        }
    }

    /** Takes the outermost lines of all pages, if they are running lines. */
    private boolean edge(boolean top) {
        List<Integer> outermost = new ArrayList<>(pages.size());
        for (int page = 0; page + 1 < pages.size(); page++) {
            int line = outermost(page, top);
            if (line < 0) {
                return false;
            }
            outermost.add(line);
        }
        int last = outermost.size() - 1;
        return take(alike(outermost, 1, 0), top) || take(alike(outermost, 0, last), top);
    }

    /** The lines that have the same words, if all but one at most have; none otherwise. */
    private List<Integer> alike(List<Integer> outermost, int one, int exempt) {
        List<Integer> alike = new ArrayList<>(outermost.size());
        for (int page = 0; page < outermost.size(); page++) {
            if (areAlike(outermost.get(one), outermost.get(page))) {
                alike.add(outermost.get(page));
            } else if (page != exempt) {
                return List.of();
            }
        }
        return alike;
    }

    private boolean take(List<Integer> alike, boolean top) {
        boolean running = !alike.isEmpty() && (alike.stream().allMatch(line -> isOfCase(line) && isPlain(line))
                || alike.size() > 1 && (alike.stream().allMatch(this::isNumbered) || isRunning(alike, top)) || isSame(alike, top));
        if (running) {
            repeated.addAll(alike);
        }
        return running;
    }

    private int outermost(int page, boolean top) {
        int from = top ? pages.get(page) : pages.get(page + 1) - 1;
        for (int line = from; line >= pages.get(page) && line < pages.get(page + 1); line += top ? 1 : -1) {
            if (!taken.contains(line) && !repeated.contains(line)) {
                return line;
            }
        }
        return -1;
    }

    /** Whether two lines have the same words, digits and white space aside: at least one. */
    private boolean areAlike(int one, int other) {
        String first = lines.get(one).text();
        String second = lines.get(other).text();
        int at = nextOfWord(first, 0);
        int place = nextOfWord(second, 0);
        boolean any = at < first.length();
        while (at < first.length() && place < second.length() && first.charAt(at) == second.charAt(place)) {
            at = nextOfWord(first, at + 1);
            place = nextOfWord(second, place + 1);
        }
        return at == first.length() && place == second.length() && (any || first.equals(second));
    }

    private static int nextOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
            at++;
        }
        return at;
    }

    /** Whether a line has the number of its page. */
    private boolean isNumbered(int line) {
        String number = String.valueOf(lines.get(line).page());
        String text = lines.get(line).text();
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + number.length();
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfCase(int line) {
        return caseNumber != null && lines.get(line).text().contains(caseNumber);
    }

    /** A line without a number of its own is no running line where it can be the letter's: words of the form, or a sentence's. */
    private boolean isPlain(int line) {
        String text = lines.get(line).text().strip();
        return text.length() <= LONGEST && !Character.isLowerCase(text.charAt(0)) && !Character.isDigit(text.charAt(0))
                && !Sentences.endsAt(text) && !ofForm.test(text) && !isOfHeader(line);
    }

    private boolean isOfHeader(int line) {
        return !HeaderRow.of(lines.get(line)).cells().isEmpty();
    }

    /** A date, a time behind it: digits, and no words of a sentence. */
    private static boolean isDate(String text) {
        return Character.isDigit(text.charAt(0)) && !Sentences.endsAt(text) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Of three or more pages all, whatever a line that is the same in its digits too begins with or ends in: a date, a firm's name. The end of a sentence can be the same. */
    private boolean isSame(List<Integer> edge, boolean top) {
        String text = lines.get(edge.get(0)).text();
        boolean all = (edge.size() >= FEWEST_PAGES || edge.size() > 1 && isDate(text)) && edge.size() == pages.size() - 1;
        boolean sentence = Character.isLowerCase(text.charAt(0)) && Sentences.endsAt(text);
        return all && !sentence && text.length() <= LONGEST && !ofForm.test(text) && !HeaderRow.of(lines.get(edge.get(0))).hasLabel()
                && edge.stream().allMatch(line -> lines.get(line).text().equals(text)) && isBetweenOthers(edge, top);
    }

    private boolean isRunning(List<Integer> edge, boolean top) {
        return edge.stream().allMatch(line -> isPlain(line) && lines.get(line).text().indexOf(':') < 0) && isBetweenOthers(edge, top);
    }

    /** Where a text is printed twice, what stands before the line is the same too. */
    private boolean isBetweenOthers(List<Integer> edge, boolean top) {
        int first = beyond(edge.get(0), top);
        return edge.stream().map(line -> beyond(line, top)).anyMatch(line -> first < 0 || line < 0 || !areAlike(first, line));
    }

    /** The index of the nearest line on the other side of the page's end; -1 where there is none. */
    private int beyond(int line, boolean top) {
        for (int other = line + (top ? -1 : 1); other >= 0 && other < lines.size(); other += top ? -1 : 1) {
            if (!taken.contains(other) && !repeated.contains(other)) {
                return other;
            }
        }
        return -1;
    }
}
