package io.github.imrletters.internal.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Takes the markup from the lines of a Markdown text, as converters and language models write it: titles, tables, lists, quotations,
 * separators. A line stays a line, and what is in it is for {@link MarkdownParagraph}.
 */
final class MarkdownLines {

    private static final Set<String> PAGE_COMMANDS = Set.of("\\newpage", "\\pagebreak", "\\clearpage");
    /** What page separators are drawn with. */
    private static final String RULES = "-*_=";
    private static final int SHORTEST_RULE = 3;

    private final List<String> source;
    private final boolean places;
    private final boolean quoted;
    private final List<MarkdownLine> lines;
    private final MarkdownParagraph paragraph;
    /** Whether the lines are rows of a table that has no {@code |} at its sides. */
    private boolean inOpenTable;

    private MarkdownLines(List<String> source, boolean places) {
        this.source = source;
        this.places = places;
        this.quoted = isQuoted(source);
        this.lines = new ArrayList<>(Collections.nCopies(source.size(), MarkdownLine.EMPTY));
        this.paragraph = new MarkdownParagraph(lines);
    }

    /**
     * Takes the markup away.
     *
     * @param source the text's lines, without white space at their ends
     * @param places whether it is to be known what each character was made from
     * @return as many lines
     */
    static List<MarkdownLine> read(List<String> source, boolean places) {
        MarkdownLines markdown = new MarkdownLines(source, places);
        for (int i = 0; i < source.size(); i++) {
            markdown.take(i);
        }
        markdown.paragraph.end();
        return markdown.lines;
    }

    /** Whether the whole text is a quotation: a {@code >} before a few lines is a sign of theirs. */
    private static boolean isQuoted(List<String> source) {
        long printed = source.stream().filter(line -> !line.isEmpty()).count();
        return source.stream().filter(line -> line.startsWith(">")).count() * 2 > printed;
    }

    private void take(int index) {
        String line = source.get(index);
        int from = contentStart(line);
        if (from == line.length() || isSeparator(line, from)) {
            inOpenTable = false;
            paragraph.end();
        } else if (MarkdownMark.isDelimiterRow(line)) {
            inOpenTable = line.charAt(from) != '|';
            paragraph.end();
        } else if (isRow(index, from)) {
            paragraph.end();
            paragraph.row(index, new LineBuilder(line, places), from);
            paragraph.end();
        } else if (isTitle(index, from)) {
            paragraph.end();
            paragraph.title(index, new LineBuilder(line, places), from + MarkdownMark.titleLevel(line, from), titleEnd(line));
            paragraph.end();
        } else {
            text(index, from);
        }
    }

    private int contentStart(String line) {
        if (quoted) {
            return MarkdownMark.contentStart(line);
        }
        int from = 0;
        while (from < line.length() && Characters.isSpace(line.charAt(from))) {
            from++;
        }
        return from;
    }

    private static boolean isSeparator(String line, int from) {
        String content = line.substring(from);
        return isRule(content) || content.startsWith("```") || content.startsWith("~~~")
                || content.startsWith("![") && content.endsWith(")")
                || PAGE_COMMANDS.contains(content) || isNumberedRule(content);
    }

    /** {@code ---}, {@code * * *}; under a title too. */
    private static boolean isRule(String content) {
        char rule = content.charAt(0);
        return RULES.indexOf(rule) >= 0
                && content.chars().allMatch(c -> c == rule || c == ' ')
                && content.chars().filter(c -> c == rule).count() >= SHORTEST_RULE;
    }

    /** <code>{2}----------</code>. */
    private static boolean isNumberedRule(String content) {
        int close = content.indexOf('}');
        return content.charAt(0) == '{' && close > 1 && close + 1 < content.length()
                && content.substring(1, close).chars().allMatch(Character::isDigit) && isRule(content.substring(close + 1));
    }

    private boolean isRow(int index, int from) {
        String line = source.get(index);
        if (line.charAt(from) == '|') {
            return true;
        }
        boolean head = index + 1 < source.size() && MarkdownMark.isDelimiterRow(source.get(index + 1));
        return (inOpenTable || head) && line.indexOf('|', from) > 0;
    }

    /** A line of a paragraph can go on with {@code # 60}. */
    private boolean isTitle(int index, int from) {
        String line = source.get(index);
        int level = MarkdownMark.titleLevel(line, from);
        boolean number = level > 0 && from + level + 1 < line.length() && Character.isDigit(line.charAt(from + level + 1));
        boolean goesOn = index > 0 && contentStart(source.get(index - 1)) < source.get(index - 1).length();
        return level > 0 && !(level == 1 && number && goesOn);
    }

    /** Before the {@code #} that may close a title. */
    private static int titleEnd(String line) {
        int end = line.length();
        while (line.charAt(end - 1) == '#') {
            end--;
        }
        return end > 0 && line.charAt(end - 1) == ' ' ? end : line.length();
    }

    /** The bullet before what is bold was added for the list's sake; any other one can be the letter's own. */
    private void text(int index, int from) {
        String line = source.get(index);
        boolean item = from + 1 < line.length() && "-*+".indexOf(line.charAt(from)) >= 0 && line.charAt(from + 1) == ' ';
        int content = from;
        if (item) {
            paragraph.end();
            int behind = from + 2;
            while (behind < line.length() && line.charAt(behind) == ' ') {
                behind++;
            }
            boolean bold = line.startsWith("**", behind) || line.startsWith("__", behind);
            content = bold ? behind : from;
        }
        paragraph.text(index, new LineBuilder(line, places), content);
    }
}
