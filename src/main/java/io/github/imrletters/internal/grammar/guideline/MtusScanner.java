package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;
import java.util.function.IntUnaryOperator;

/**
 * Cuts what a decision on the MTUS names: each title is one token, so that the commas and "and"s inside it are none. Where
 * chapters begin and end {@link ChapterTitles} tells, where sections end {@link SectionTitles}.
 */
final class MtusScanner {

    private final String text;
    private final int end;
    private final TokenList tokens;
    private final ChapterTitles chapters;
    private int at;

    MtusScanner(String text, int start, int end, TokenList tokens) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.tokens = tokens;
        this.chapters = new ChapterTitles(text, end);
    }

    void scan() {
        chapter();
        while (at < end) {
            int mark = chapters.nextMark(at);
            if (mark > at) {
                tokens.add(GuidelineParser.STRAY, at, mark);
                at = mark;
            } else {
                mark();
            }
        }
    }

    private void mark() {
        if (take(GuidelineParser.SECTIONS)) {
            int to = chapters.nextMark(at);
            list(GuidelineParser.SECTION, GuidelineParser.NEXT_SECTION, to, new SectionTitles(text, at, to)::sectionEnd);
        } else if (take(GuidelineParser.PAGES)) {
            int to = chapters.nextMark(at);
            list(GuidelineParser.PAGE, GuidelineParser.NEXT_PAGE, to, from -> pageEnd(from, to));
        } else {
            take(GuidelineParser.NEXT_CHAPTER);
            chapter();
        }
    }

    private boolean take(int type) {
        int start = at;
        at = tokens.take(type, at);
        return at > start;
    }

    private void list(int type, int separator, int to, IntUnaryOperator itemEnd) {
        while (at < to) {
            int start = TokenList.skipSpaces(text, at, to);
            int next = itemEnd.applyAsInt(start);
            tokens.add(type, start, next);
            at = next < to ? tokens.take(separator, next) : to;
        }
    }

    private int pageEnd(int from, int to) {
        int page = from;
        while (page < to && !Formula.isAt(GuidelineParser.NEXT_PAGE, text, page)) {
            page++;
        }
        return page;
    }

    private void chapter() {
        at = TokenList.skipSpaces(text, at, end);
        int kind = chapters.kindEnd(at);
        if (kind > at) {
            take(GuidelineParser.KIND, kind);
            int to = chapters.nextMark(at);
            list(GuidelineParser.SECTION, GuidelineParser.NEXT_SECTION, to, new SectionTitles(text, at, to)::topicEnd);
        } else {
            take(GuidelineParser.CHAPTER, chapters.nameEnd(at));
            year();
        }
    }

    private void year() {
        int year = chapters.yearEnd(at);
        if (year > at) {
            take(GuidelineParser.YEAR, year);
            at = tokens.take(GuidelineParser.GUIDELINES, TokenList.skipSpaces(text, at, end));
        }
    }

    private void take(int type, int to) {
        tokens.add(type, at, to);
        at = to;
    }
}
