package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;
import io.github.imrletters.internal.words.FixedWords;
import java.util.List;

/** Cuts the chapters that a sentence about a side names: a title, its year, sections, page numbers, commas between them. */
final class SideChapters {

    private static final List<FixedWords> PAGE = SideSentences.words("page");
    private static final String AND = "and ";

    private final String text;
    private final int end;
    private final TokenList tokens;
    private int at;
    /** Where the next page numbers stand behind a space, and the titles up to there: each section's end is looked for before them. */
    private int beforePages = -1;
    private SectionTitles titles;

    SideChapters(String text, int from, int end, TokenList tokens) {
        this.text = text;
        this.at = from;
        this.end = end;
        this.tokens = tokens;
    }

    void scan() {
        chapter();
        boolean sections = false;
        int behind = nextSeparator(at);
        while (behind < end) {
            int comma = behind;
            at = behindSeparator(comma);
            int page = pageLabel(at);
            if (page > 0) {
                pages(page);
                behind = nextSeparator(at);
                int next = behind < end ? behindSeparator(behind) : end;
                if (next < end && isChapter(next)) {
                    nextChapter(behind, next);
                    sections = false;
                    behind = nextSeparator(at);
                } else {
                    return;
                }
            } else if (isChapter(at)) {
                nextChapter(comma, at);
                sections = false;
                behind = nextSeparator(at);
            } else {
                tokens.add(sections ? GuidelineParser.NEXT_SECTION : GuidelineParser.SECTIONS, comma, comma + 1);
                sections = true;
                section();
                behind = nextSeparator(at);
            }
        }
    }

    private void nextChapter(int separator, int from) {
        tokens.add(GuidelineParser.NEXT_CHAPTER, separator, separator + 1);
        at = from;
        chapter();
    }

    private boolean isChapter(int from) {
        return Titles.CHAPTERS_ONLY.longest(text, from, end, this::endsTitle) > from;
    }

    private boolean endsTitle(int index) {
        return index >= end || !Character.isLetterOrDigit(text.charAt(index));
    }

    private void chapter() {
        int known = Titles.CHAPTERS.longest(text, at, end, this::endsTitle);
        int to = known > at ? known : unknownEnd();
        int guidelines = Formula.endAt(GuidelineParser.GUIDELINES, text, TokenList.skipSpaces(text, to, end));
        to = known > at && guidelines > 0 ? guidelines : to;
        tokens.add(GuidelineParser.CHAPTER, at, to);
        at = to;
        year();
    }

    /** A title that is not known goes on to a comma outside of brackets, to a year in brackets or to its pages. */
    private int unknownEnd() {
        int depth = 0;
        for (int index = at; index < end; index++) {
            char c = text.charAt(index);
            boolean word = index > at && TokenList.isSpace(text.charAt(index - 1));
            if (depth == 0 && index > at && (c == ',' || word && (pageLabel(index) > 0 || yearEnd(index) > 0))) {
                return index;
            }
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        }
        return end;
    }

    private void year() {
        int year = TokenList.skipSpaces(text, at, end);
        int yearEnd = yearEnd(year);
        if (yearEnd > 0) {
            int start = text.charAt(year) == '(' ? year + 1 : year;
            tokens.add(GuidelineParser.YEAR, start, start + 4);
            at = yearEnd;
            int guidelines = TokenList.skipSpaces(text, at, end);
            at = tokens.take(GuidelineParser.GUIDELINES, guidelines);
        }
    }

    /** The index behind a year, in brackets or not, or -1. */
    private int yearEnd(int from) {
        boolean bracket = from < end && text.charAt(from) == '(';
        int start = bracket ? from + 1 : from;
        int to = start + 4;
        if (to > end || !text.startsWith("19", start) && !text.startsWith("20", start)
                || !Character.isDigit(text.charAt(start + 2)) || !Character.isDigit(text.charAt(start + 3))) {
            return -1;
        }
        if (bracket) {
            return to < end && text.charAt(to) == ')' ? to + 1 : -1;
        }
        return endsTitle(to) ? to : -1;
    }

    /** The next comma, outside of brackets, or place before page numbers. */
    private int nextSeparator(int from) {
        int depth = 0;
        for (int index = from; index < end; index++) {
            char c = text.charAt(index);
            if (depth == 0 && (c == ',' || TokenList.isSpace(c) && pageLabel(index + 1) > 0)) {
                return index;
            }
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        }
        return end;
    }

    private int behindSeparator(int separator) {
        int sections = Formula.endAt(GuidelineParser.SECTIONS, text, separator);
        int next = TokenList.skipSpaces(text, sections > 0 ? sections : separator + 1, end);
        return text.startsWith(AND, next) ? next + AND.length() : next;
    }

    private void section() {
        if (beforePages < at) {
            beforePages = at;
            while (beforePages < end && !(TokenList.isSpace(text.charAt(beforePages)) && pageLabel(beforePages + 1) > 0)) {
                beforePages++;
            }
            titles = new SectionTitles(text, at, beforePages);
        }
        int to = Math.max(at, Math.min(beforePages, titles.sectionEnd(at)));
        tokens.add(GuidelineParser.SECTION, at, to);
        at = to;
    }

    /** The index behind words before a page number, or -1. */
    private int pageLabel(int from) {
        char first = from < end ? text.charAt(from) : ' ';
        int label = first == 'p' || first == 'P' ? SideSentences.endAt(PAGE, text, from) : -1;
        int number = label < 0 ? end : TokenList.skipSpaces(text, label, end);
        return number < end && Character.isDigit(text.charAt(number)) ? number : -1;
    }

    private void pages(int first) {
        tokens.add(GuidelineParser.PAGES, at, first);
        int page = first;
        while (page < end && Character.isDigit(text.charAt(page))) {
            int to = page;
            while (to < end && text.charAt(to) != ',' && text.charAt(to) != ';' && !TokenList.isSpace(text.charAt(to))) {
                to++;
            }
            tokens.add(GuidelineParser.PAGE, page, to);
            at = to;
            int separator = Formula.endAt(GuidelineParser.NEXT_PAGE, text, to);
            int next = separator < 0 ? end : TokenList.skipSpaces(text, separator, end);
            if (next < end && Character.isDigit(text.charAt(next))) {
                tokens.add(GuidelineParser.NEXT_PAGE, to, separator);
            }
            page = next;
        }
    }
}
