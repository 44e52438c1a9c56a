package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The edges of a letter's pages: at its form feeds, or of a text without them after every so many lines, which may be in the middle of
 * a sentence.
 */
record PageEdges(List<Integer> tops, List<Integer> bottoms) {

    private static final int LINES = 45;

    static PageEdges of(String text) {
        List<Integer> breaks = text.stripTrailing().indexOf('\f') >= 0 ? formFeeds(text) : lineEnds(text);
        List<Integer> tops = new ArrayList<>(List.of(0));
        List<Integer> bottoms = new ArrayList<>();
        for (int at : breaks) {
            bottoms.add(at);
            tops.add(text.charAt(at) == '\f' ? at + 1 : at);
        }
        bottoms.add(text.length());
        return new PageEdges(tops, bottoms);
    }

    private static List<Integer> formFeeds(String text) {
        List<Integer> breaks = new ArrayList<>();
        int last = text.stripTrailing().length();
        for (int at = text.indexOf('\f'); at >= 0 && at < last; at = text.indexOf('\f', at + 1)) {
            breaks.add(at);
        }
        return breaks;
    }

    private static List<Integer> lineEnds(String text) {
        List<Integer> breaks = new ArrayList<>();
        int lines = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end + 1 < text.length(); end = text.indexOf('\n', start)) {
            boolean printed = !text.substring(start, end).isBlank();
            lines += printed ? 1 : 0;
            if (printed && lines % LINES == 0) {
                breaks.add(end + 1);
            }
            start = end + 1;
        }
        return breaks;
    }

    int pages() {
        return tops.size();
    }

    /** Lines at the top of each page, by its number. */
    ChangedLetter atTops(OriginalLetter letter, IntFunction<String> lines) {
        return with(letter, tops, lines);
    }

    /** Lines at the bottom of each page, by its number. */
    ChangedLetter atBottoms(OriginalLetter letter, IntFunction<String> lines) {
        return with(letter, bottoms, lines);
    }

    private static ChangedLetter with(OriginalLetter letter, List<Integer> places, IntFunction<String> lines) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            boolean inLine = at > 0 && "\n\f".indexOf(letter.text().charAt(at - 1)) < 0;
            edits.add(Edit.insert(at, (inLine ? "\n" : "") + lines.apply(i + 1) + "\n"));
        }
        return ChangedLetter.same(letter, Edit.apply(letter.text(), edits));
    }

    /** The case number that a letter's pages would repeat. */
    static Optional<String> caseNumber(OriginalLetter letter) {
        String number = letter.record().path("caseHeader").path("caseNumber").asText();
        return number.isEmpty() ? Optional.empty() : Optional.of(number);
    }
}
