package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.GuidelineParser;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the sentences about a side, {@code The Physician Reviewer based his/her decision on …, which is not part of the MTUS.}, into the
 * tokens that the fixed formulas have too.
 */
final class SideSentences {

    private static final List<FixedWords> SIDES = words("side");
    private static final List<FixedWords> BASES = words("basis");
    private static final List<FixedWords> NOTHING = words("nothing");
    private static final List<FixedWords> PART = words("part");
    private static final List<FixedWords> NOT_PART = words("not-part");
    private static final List<FixedWords> MTUS = words("mtus");
    private static final List<FixedWords> OTHER = words("other");
    private static final List<FixedWords> NO_CHAPTERS = words("no-chapter");

    private final String text;
    private final TokenList tokens;

    SideSentences(String text, TokenList tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The wordings of one meaning, the longest first. */
    static List<FixedWords> words(String meaning) {
        return WordFile.rows(SideSentences.class, "side-sentences.tsv", 2).stream()
                .filter(row -> row.get(0).equals(meaning))
                .flatMap(row -> Variants.of(row.get(1)).stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(FixedWords::new).toList();
    }

    /** The index behind any of some words at a place, or -1. */
    static int endAt(List<FixedWords> words, String text, int at) {
        for (FixedWords wording : words) {
            int end = wording.endAt(text, at);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** Whether a sentence about a side begins at an index. */
    boolean begin(int at) {
        char first = at < text.length() ? text.charAt(at) : ' ';
        boolean sentence = at == 0 || at > 1 && text.charAt(at - 1) <= ' ' && ".?!:\"\u201d".indexOf(text.charAt(at - 2)) >= 0
                || at > 2 && text.charAt(at - 1) <= ' ' && text.charAt(at - 2) <= ' ';
        return sentence && Character.isUpperCase(first) && endAt(SIDES, text, at) >= 0;
    }

    /** Cuts one sentence, up to an index where another one begins. */
    void cut(int from, int to) {
        int end = TokenList.lastStop(text, from, to);
        int side = TokenList.skipSpaces(text, endAt(SIDES, text, from), end);
        int cited = endAt(BASES, text, side);
        if (cited < 0 || cited >= end) {
            boolean namesNone = endAt(NOTHING, text, side) >= 0;
            tokens.add(namesNone ? GuidelineParser.NONE_CITED : GuidelineParser.UNREAD, from, to);
            return;
        }
        int start = from;
        while (start < end) {
            start = cite(start, TokenList.skipSpaces(text, cited, end), end);
            cited = next(start, end);
            start = cited < 0 ? end : start;
        }
        tokens.add(GuidelineParser.STOP, end, to);
    }

    /** Where another guideline is named behind one that is or is not part of the MTUS; -1 where none is. */
    private int next(int from, int end) {
        int at = TokenList.skipSpaces(text, from, end);
        at = at < end && (text.charAt(at) == ',' || text.charAt(at) == ';') ? TokenList.skipSpaces(text, at + 1, end) : at;
        if (!text.startsWith("and ", at)) {
            return -1;
        }
        at += 4;
        at = text.startsWith("on ", at) ? at + 3 : at;
        at = text.startsWith("the ", at) ? at + 4 : at;
        return at < end ? at : -1;
    }

    /** Cuts one guideline that is named; answers the index behind it and behind the words on its part in the MTUS. */
    private int cite(int formula, int from, int end) {
        int to = from;
        int part = -1;
        int notPart = -1;
        while (to < end && part < 0 && notPart < 0) {
            boolean possible = text.charAt(to) == ',' || text.charAt(to) == 'w';
            part = possible ? endAt(PART, text, to) : -1;
            notPart = possible ? endAt(NOT_PART, text, to) : -1;
            to += part < 0 && notPart < 0 ? 1 : 0;
        }
        int mtus = endAt(MTUS, text, from);
        int other = endAt(OTHER, text, from);
        boolean isMtus = part >= 0 || notPart < 0 && other < 0 && (mtus >= 0 || isChapter(from, to));
        if (isMtus) {
            int name = mtus >= 0 && mtus < to ? mtus : from;
            tokens.add(GuidelineParser.BASED_ON_MTUS, formula, name);
            new SideChapters(text, TokenList.skipSpaces(text, name, to), to, tokens).scan();
        } else {
            int name = other >= 0 ? other : from;
            tokens.add(GuidelineParser.BASED_ON_NON_MTUS, formula, name);
            tokens.add(GuidelineParser.FREE_TEXT, name, to);
        }
        return Math.max(to, Math.max(part, notPart));
    }

    private boolean isChapter(int from, int to) {
        return Titles.CHAPTERS_ONLY.longest(text, from, to, index -> index == to || !Character.isLetter(text.charAt(index))) > from
                && endAt(NO_CHAPTERS, text, from) < 0;
    }
}
