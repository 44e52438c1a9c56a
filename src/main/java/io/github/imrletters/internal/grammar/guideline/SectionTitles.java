package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;
import java.util.ArrayDeque;
import java.util.Deque;

/** Tells where the titles of an MTUS chapter's sections end: a comma separates them, and stands inside them too. */
final class SectionTitles {

    private final String text;
    private final int start;
    private final int end;
    /** Of each bracket that closes, where; of every other character, 0. */
    private final int[] closing;

    SectionTitles(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.closing = closing();
    }

    private int[] closing() {
        int[] found = new int[end - start];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open.push(i);
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                found[open.pop() - start] = i;
            }
        }
        return found;
    }

    /** The index of the comma behind the title that begins here, or the end. */
    int sectionEnd(int from) {
        int known = knownEnd(from);
        if (known > from && !goesOn(behindComma(known))) {
            return known;
        }
        boolean numbered = isNumber(from);
        int comma = nextComma(known);
        while (comma < end && !separates(comma, numbered)) {
            comma = nextComma(comma + 1);
        }
        return comma;
    }

    /** A topic is one title, unless both sides of a comma are titles that are known. */
    int topicEnd(int from) {
        int known = knownEnd(from);
        return known > from && isKnown(behindComma(known)) ? known : end;
    }

    /** The index of the comma behind the longest known title that begins here, or of the end; {@code from} if none does. */
    private int knownEnd(int from) {
        return skipSpaces(Titles.SECTIONS.longest(text, from, end, this::isEnd));
    }

    private boolean isEnd(int index) {
        int next = skipSpaces(index);
        return next == end || text.charAt(next) == ',';
    }

    private boolean isKnown(int from) {
        return knownEnd(from) > from;
    }

    /**
     * Whether a comma ends a title that is not known. Numbered ones are long, with commas, and end only before another number.
     * An "and" is part of a title, unless a known one follows.
     */
    private boolean separates(int comma, boolean numbered) {
        int next = behindComma(comma);
        if (numbered) {
            return isNumber(next);
        }
        return Formula.isAt(GuidelineParser.NEXT_CHAPTER, text, comma) ? isKnown(next) : !goesOn(next);
    }

    /** What begins in lower case or with an ampersand goes on with the title before, unless it is one that is known. */
    private boolean goesOn(int next) {
        return next < end && (Character.isLowerCase(text.charAt(next)) || text.charAt(next) == '&') && !isKnown(next);
    }

    private int behindComma(int comma) {
        return comma < end ? skipSpaces(Formula.endAt(GuidelineParser.NEXT_SECTION, text, comma)) : end;
    }

    /** A comma in brackets never separates. A bracket that never closes was cut off, and holds nothing. */
    private int nextComma(int from) {
        int index = from;
        while (index < end && text.charAt(index) != ',') {
            index = Math.max(index, closing[index - start]) + 1;
        }
        return index;
    }

    /** Digits and full stops, one of them between two digits: {@code 3.1}. */
    private boolean isNumber(int from) {
        boolean dotted = false;
        int index = from;
        while (index < end && (isDigit(index) || text.charAt(index) == '.')) {
            dotted |= text.charAt(index) == '.' && index > from && isDigit(index + 1);
            index++;
        }
        return dotted && (index == end || text.charAt(index) == ' ' || text.charAt(index) == ',');
    }

    private boolean isDigit(int index) {
        return index < end && Character.isDigit(text.charAt(index));
    }

    private int skipSpaces(int index) {
        return TokenList.skipSpaces(text, index, end);
    }
}
