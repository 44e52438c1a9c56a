package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Tells of a guideline paragraph's tokens which commas and "and"s separate chapters and sections: both stand inside titles too,
 * so that the grammar could not know without a dictionary. What separates gets a type of its own.
 */
public final class GuidelineTokens {

    private static final int LONGEST_CHAPTER_IN_WORDS = 12;
    private static final String GUIDELINES = "Guidelines";

    private final String text;
    private final List<GuidelineToken> tokens;

    private GuidelineTokens(String text, List<GuidelineToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The paragraph's tokens, its last one the end of the text. */
    public static List<? extends Token> of(String text) {
        GuidelineTokens tokens = new GuidelineTokens(text, GuidelineScanner.tokens(text));
        tokens.resolve();
        return tokens.tokens;
    }

    private void resolve() {
        for (int i = 0; i < tokens.size(); i++) {
            if (type(i) == GuidelineParser.BASED_ON_MTUS) {
                int end = sentenceEnd(i + 1);
                keepLastStopOnly(i + 1, end);
                chapters(i + 1, lastStop(i + 1, end));
                i = end - 1;
            }
        }
    }

    /** A sentence goes on to the next formula. */
    private int sentenceEnd(int start) {
        int end = start;
        while (end < tokens.size() && !isFormula(type(end))) {
            end++;
        }
        return end;
    }

    private static boolean isFormula(int type) {
        return switch (type) {
            case GuidelineParser.NONE_CITED, GuidelineParser.OUTSIDE_MTUS, GuidelineParser.BASED_ON_MTUS,
                    GuidelineParser.BASED_ON_NON_MTUS -> true;
            default -> false;
        };
    }

    private void keepLastStopOnly(int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (type(i) == GuidelineParser.STOP) {
                retype(i, GuidelineParser.WORD);
            }
        }
    }

    private int lastStop(int start, int end) {
        return end > start && type(end - 1) == GuidelineParser.STOP ? end - 1 : end;
    }

    private void chapters(int start, int end) {
        int at = start;
        while (at < end) {
            at = chapter(at, end);
            if (at < end) {
                retype(at++, GuidelineParser.NEXT_CHAPTER);
            }
        }
    }

    /** Resolves one chapter; answers the index of the "and" before the next one, or the sentence's end. */
    private int chapter(int start, int end) {
        int kindEnd = kindEnd(start, end);
        if (kindEnd > start) {
            int next = nextChapter(kindEnd, end);
            int topicEnd = indexOf(GuidelineParser.PAGES, kindEnd, next);
            topic(kindEnd, topicEnd);
            return next;
        }
        int nameEnd = nameEnd(start, end);
        year(start, nameEnd);
        int next = nextChapter(nameEnd, end);
        if (nameEnd < next && type(nameEnd) == GuidelineParser.SECTIONS) {
            sections(nameEnd + 1, indexOf(GuidelineParser.PAGES, nameEnd + 1, next));
        }
        return next;
    }

    /** The index behind a kind of 2014 and 2015, whose words become one token; {@code start} where there is none. */
    private int kindEnd(int start, int end) {
        if (start == end || !GuidelineTitles.mayBeginKind(text, offset(start), endOf(start + 1))) {
            return start;
        }
        for (int last = Math.min(end, start + LONGEST_CHAPTER_IN_WORDS); last > start; last--) {
            if (GuidelineTitles.isKind(text, offset(start), endOf(last)) && isWholeKind(last, end)) {
                tokens.get(start).setStopIndex(tokens.get(last - 1).getStopIndex());
                retype(start, GuidelineParser.KIND);
                for (int i = start + 1; i < last; i++) {
                    tokens.get(i).setChannel(Token.HIDDEN_CHANNEL);
                }
                return last;
            }
        }
        return start;
    }

    /** {@code ACOEM Chapter 8 …} is all chapter, and a year or sections behind a name are of the later form. */
    private boolean isWholeKind(int kindEnd, int end) {
        if (kindEnd >= end) {
            return true;
        }
        String next = text(kindEnd);
        return !next.equals("Chapter") && !isYear(next) && type(kindEnd) != GuidelineParser.SECTIONS;
    }

    /** A topic is one title, unless both sides of a comma are titles that are known. */
    private void topic(int start, int end) {
        int at = start;
        while (at < end) {
            int known = knownSectionEnd(at, end);
            if (known == at || known == end || !isKnownBefore(known + 1, end)) {
                return;
            }
            retype(known, GuidelineParser.NEXT_SECTION);
            at = known + 1;
        }
    }

    private boolean isKnownBefore(int start, int end) {
        return knownSectionEnd(start, end) > start;
    }

    /** A name goes on to its sections, its pages, or the next chapter. */
    private int nameEnd(int start, int end) {
        for (int i = start; i < end; i++) {
            int type = type(i);
            if (type == GuidelineParser.SECTIONS || type == GuidelineParser.PAGES) {
                return i;
            }
            if (type == GuidelineParser.COMMA_AND && isWholeName(start, i) && startsChapter(i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    private boolean isWholeName(int start, int end) {
        return yearIndex(start, end) >= 0 || start < end && GuidelineTitles.isChapter(text, offset(start), endOf(end));
    }

    /** Types the year at a name's end, and the word that may follow it. */
    private void year(int start, int end) {
        int year = yearIndex(start, end);
        if (year >= 0) {
            retype(year, GuidelineParser.YEAR);
            if (year + 1 < end) {
                retype(year + 1, GuidelineParser.GUIDELINES);
            }
        }
    }

    /** The index of the year that a name ends in, or -1. */
    private int yearIndex(int start, int end) {
        int last = end - 1;
        if (last > start && text(last).equals(GUIDELINES)) {
            last--;
        }
        return last > start && isYear(text(last)) ? last : -1;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(2)) && Character.isDigit(word.charAt(3));
    }

    /** The index of the "and" before the next chapter, or {@code end}. */
    private int nextChapter(int start, int end) {
        for (int i = start; i < end; i++) {
            if (type(i) == GuidelineParser.COMMA_AND && startsChapter(i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    /** Whether a chapter known by its name begins here, or anything of the form of a name with its year. */
    private boolean startsChapter(int start, int end) {
        int nameEnd = start;
        while (nameEnd < end && (type(nameEnd) == GuidelineParser.WORD || type(nameEnd) == GuidelineParser.COMMA
                || type(nameEnd) == GuidelineParser.COMMA_AND)) {
            nameEnd++;
            int first = offset(start);
            int last = endOf(nameEnd);
            boolean atEnd = nameEnd == end || type(nameEnd) != GuidelineParser.WORD;
            if (yearIndex(start, nameEnd) >= 0 && atEnd && Character.isUpperCase(text.charAt(first))) {
                return isChapterWithYear(start, nameEnd);
            }
            if (GuidelineTitles.isKind(text, first, last) && isWholeKind(nameEnd, end)) {
                return true;
            }
            if (atEnd && GuidelineTitles.isChapter(text, first, last) && !GuidelineTitles.isSection(text, first, last)) {
                return true;
            }
            if (nameEnd - start > LONGEST_CHAPTER_IN_WORDS) {
                return false;
            }
        }
        return false;
    }

    /** What ends in a year is a chapter, unless the year is that of a chapter that begins further on. */
    private boolean isChapterWithYear(int start, int end) {
        if (GuidelineTitles.isChapter(text, offset(start), endOf(yearIndex(start, end)))) {
            return true;
        }
        for (int i = start + 1; i < end; i++) {
            if (type(i) == GuidelineParser.COMMA_AND && startsChapter(i + 1, end)) {
                return false;
            }
        }
        return true;
    }

    private void sections(int start, int end) {
        int at = start;
        while (at < end) {
            at = sectionEnd(at, end);
            if (at < end) {
                retype(at++, GuidelineParser.NEXT_SECTION);
            }
        }
    }

    /** The index of the comma behind the section that begins here, or {@code end}. */
    private int sectionEnd(int start, int end) {
        int known = knownSectionEnd(start, end);
        if (known > start && !goesOn(known, end)) {
            return known;
        }
        boolean numbered = isSectionNumber(text(start));
        for (int i = Math.max(start, known) + 1; i < end; i++) {
            if (isComma(i) && i + 1 < end && separates(i, end, numbered)) {
                return i;
            }
        }
        return end;
    }

    /** A known title with more behind it, as in {@code Opioids, criteria for use: On-going management}, is part of another. */
    private boolean goesOn(int comma, int end) {
        boolean more = comma + 1 < end && Character.isLowerCase(text(comma + 1).charAt(0));
        return more && knownSectionEnd(comma + 1, end) == comma + 1;
    }

    /** The end of the longest known title that begins here, where it ends at a comma or at the end; else {@code start}. */
    private int knownSectionEnd(int start, int end) {
        int longest = start;
        int parts = 0;
        for (int i = start + 1; i <= end && parts < GuidelineTitles.MOST_PARTS; i++) {
            boolean atEnd = i == end || isComma(i);
            if (atEnd) {
                parts++;
                if (GuidelineTitles.isSection(text, offset(start), endOf(i))) {
                    longest = i;
                }
            }
        }
        return longest;
    }

    /**
     * Whether a comma ends a section that no dictionary knows. Numbered sections have long titles with commas, and end only
     * before another number. Other titles go on behind a comma in lower case.
     */
    private boolean separates(int comma, int end, boolean numbered) {
        if (isInBrackets(comma, end)) {
            return false;
        }
        String next = text(comma + 1);
        if (numbered) {
            return isSectionNumber(next);
        }
        boolean goesOn = Character.isLowerCase(next.charAt(0)) || next.equals("&");
        return !goesOn && type(comma) == GuidelineParser.COMMA || knownSectionEnd(comma + 1, end) > comma + 1;
    }

    private boolean isComma(int index) {
        return type(index) == GuidelineParser.COMMA || type(index) == GuidelineParser.COMMA_AND;
    }

    private static boolean isSectionNumber(String word) {
        boolean dotted = word.indexOf('.') > 0;
        return dotted && word.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    }

    /** Whether a bracket that is open here is closed later in the same sections; one that is never closed was cut off. */
    private boolean isInBrackets(int index, int end) {
        int depth = 0;
        for (int i = offset(index) - 1; i >= 0 && depth >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if (c == '(' || c == '[') {
                depth--;
            } else if (c == ':' && depth == 0 && text.startsWith("(s):", i - 3)) {
                return false;
            }
        }
        return depth < 0 && closesBefore(offset(index), tokens.get(end - 1).getStopIndex());
    }

    private boolean closesBefore(int start, int last) {
        int depth = 0;
        for (int i = start; i <= last; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth-- == 0) {
                return true;
            }
        }
        return false;
    }

    private int indexOf(int type, int start, int end) {
        int i = start;
        while (i < end && type(i) != type) {
            i++;
        }
        return i;
    }

    private int offset(int index) {
        return tokens.get(index).getStartIndex();
    }

    /** The end in the text of the token before an index. */
    private int endOf(int index) {
        return tokens.get(index - 1).end();
    }

    private String text(int index) {
        return tokens.get(index).getText();
    }

    private int type(int index) {
        return tokens.get(index).getType();
    }

    private void retype(int index, int type) {
        tokens.get(index).setType(type);
    }
}
