package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;

/**
 * Tells where the chapters of a decision on the MTUS begin and end. A name that is known is taken whole, the longest first; any
 * other is told by the form of the sentence: a capital, and a year behind it.
 */
final class ChapterTitles {

    /** Behind an "and", the year of a chapter that is not known is looked for among so many words. */
    private static final int LONGEST_NAME_IN_WORDS = 12;

    private final String text;
    private final int end;

    ChapterTitles(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The index of the next place where a label or another chapter begins, or the end. */
    int nextMark(int from) {
        int index = from;
        while (index < end && !(isWordStart(index, from) && isMark(index))) {
            index++;
        }
        return index;
    }

    /** The index behind a kind of 2014 and 2015, or {@code from}: one with a year is a chapter of the later form. */
    int kindEnd(int from) {
        int kind = Titles.KINDS.longest(text, from, end, index -> yearEnd(index) < 0);
        return Titles.BEGINNINGS.longest(text, from, end, index -> true) > kind ? from : kind;
    }

    /** The index behind a chapter's name: one that is not known goes on to its year, behind a word at least, or to a label. */
    int nameEnd(int from) {
        int known = Titles.CHAPTERS.longest(text, from, end, this::endsName);
        if (known > from) {
            return known;
        }
        int index = from;
        while (index < end && !(isWordStart(index, from) && (isLabel(index) || index > from && yearEnd(index) > 0))) {
            index++;
        }
        return index;
    }

    private boolean endsName(int index) {
        int next = skipSpaces(index);
        return next == end || isMark(next) || yearEnd(next) > 0;
    }

    /** The index behind a chapter's year, or -1. Behind it and the word that may follow, a comma, a label or nothing stands. */
    int yearEnd(int index) {
        int start = skipSpaces(index);
        int year = start + 4;
        if (year > end || !isYear(start)) {
            return -1;
        }
        int next = skipSpaces(year);
        int guidelines = Formula.endAt(GuidelineParser.GUIDELINES, text, next);
        return isBoundary(next) || guidelines > 0 && isBoundary(guidelines) ? year : -1;
    }

    private boolean isYear(int start) {
        return (text.startsWith("19", start) || text.startsWith("20", start))
                && Character.isDigit(text.charAt(start + 2)) && Character.isDigit(text.charAt(start + 3));
    }

    private boolean isBoundary(int index) {
        int next = skipSpaces(index);
        return next >= end || text.charAt(next) == ',' || isLabel(next);
    }

    /** A comma is looked at like a word: a label can begin with it. */
    private boolean isWordStart(int index, int from) {
        return index == from || text.charAt(index) == ',' || TokenList.isSpace(text.charAt(index - 1));
    }

    private boolean isMark(int index) {
        return isLabel(index) || isAnd(index)
                && (beginsChapter(behindAnd(index)) || isBehindYear(index) && isNameWithYear(behindAnd(index), true));
    }

    private boolean isAnd(int index) {
        return Formula.isAt(GuidelineParser.NEXT_CHAPTER, text, index);
    }

    private int behindAnd(int index) {
        return skipSpaces(Formula.endAt(GuidelineParser.NEXT_CHAPTER, text, index));
    }

    private boolean isCapital(int index) {
        return index < end && Character.isUpperCase(text.charAt(index));
    }

    private boolean isLabel(int index) {
        return Formula.isAt(GuidelineParser.SECTIONS, text, index) || Formula.isAt(GuidelineParser.PAGES, text, index);
    }

    /** Whether a chapter stands here that is known, or anything of the form of a name with its year. */
    private boolean beginsChapter(int index) {
        return kindEnd(index) > index
                || Titles.CHAPTERS.longest(text, index, end, next -> yearEnd(next) > 0) > index
                || Titles.CHAPTERS_ONLY.longest(text, index, end, this::isBoundary) > index
                || isNameWithYear(index, false);
    }

    /** Whether the year of a chapter stands before an index: then an "and" there begins another one. */
    private boolean isBehindYear(int index) {
        int year = index - 4;
        return year > 0 && TokenList.isSpace(text.charAt(year - 1)) && yearEnd(year) == index;
    }

    /** A capital, and a year before the next "and" with a capital behind it: that one's year it would be, unless the name goes on. */
    private boolean isNameWithYear(int start, boolean certain) {
        if (!isCapital(start)) {
            return false;
        }
        int words = 0;
        for (int index = start; index < end && words <= LONGEST_NAME_IN_WORDS; index++) {
            if (TokenList.isSpace(text.charAt(index - 1))) {
                words++;
                if (yearEnd(index) > 0) {
                    return true;
                }
            }
            if (isLabel(index) || !certain && isAnd(index) && isCapital(behindAnd(index))) {
                return false;
            }
        }
        return false;
    }

    private int skipSpaces(int index) {
        return TokenList.skipSpaces(text, index, end);
    }
}
