package io.github.imrletters.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * Fixed words, found in text that was damaged: by scanners, converters or typists. How near a text is, is measured: the number of
 * letters that are wrong, lost, added, or swapped with their neighbour (the distance of optimal string alignment). Letters that scanners
 * take for each other are not wrong.
 */
public final class NearWords {

    /** So many letters of a word may differ. */
    private static final int OF_WORD = 2;
    /** Of a label or a title, one more: two wrong letters can look like a third. */
    private static final int LABEL = 15;
    private static final int OF_LABEL = 3;
    /** Of a sentence, one letter in so many. */
    private static final int SENTENCE = 40;
    private static final int OF_SENTENCE = 6;

    /**
     * Where the words stand.
     *
     * @param start    the index of the first letter in the text's letters
     * @param end      the index behind the last one
     * @param distance how many letters differ
     */
    public record Match(int start, int end, int distance) {
    }

    /** The letters are looked at in stretches, each wider by the limit on both sides in the text. */
    private static final int STRETCH = 8;
    /** More would tell no more. */
    private static final int STRETCHES = 4;

    private final String words;
    private final char[] letters;
    private final int limit;
    /** Which letters each stretch has, a bit a letter. */
    private final int[] stretches;
    /** One if there is a letter that looks like two, and so has two bits. */
    private final int alike;

    /**
     * Makes words ready to be looked for.
     *
     * @param words as printed, without a colon at their end
     */
    public NearWords(String words) {
        this.words = words;
        this.letters = NearText.fold(words);
        this.limit = letters.length < LABEL ? OF_WORD : letters.length < SENTENCE ? OF_LABEL : letters.length / OF_SENTENCE;
        this.stretches = new int[Math.min(letters.length / STRETCH, STRETCHES)];
        this.alike = words.toLowerCase(Locale.ROOT).indexOf(LookAlikes.PAIR_AS) < 0 ? 0 : 1;
        for (int i = 0; i < stretches.length * STRETCH; i++) {
            stretches[i / STRETCH] |= LookAlikes.bits(letters[i]);
        }
    }

    /**
     * The words.
     *
     * @return as printed
     */
    public String words() {
        return words;
    }

    /**
     * Of several wordings, the one that a text is nearest to.
     *
     * @param all   the wordings
     * @param text  all of it is compared
     * @param limit how many letters may differ
     * @return {@code null} where none is near enough, or several are as near
     */
    public static NearWords nearest(List<NearWords> all, String text, int limit) {
        NearText letters = NearText.of(text, 0, text.length());
        NearWords nearest = null;
        int least = limit + 1;
        for (NearWords words : all) {
            Match match = words.all(letters);
            if (match != null && match.distance() < least) {
                least = match.distance();
                nearest = words;
            } else if (match != null && match.distance() == least) {
                nearest = null;
            }
        }
        return nearest;
    }

    /**
     * Whether the words stand at the beginning of a line: for most lines told by which letters are near which place, at next to no cost.
     *
     * @param line any line
     * @return true if they are near
     */
    public boolean begin(String line) {
        int missing = 0;
        int overlap = 0;
        int index = 0;
        int at = 0;
        for (int i = 0; i < stretches.length; i++) {
            int end = (i + 1) * STRETCH;
            int seen = overlap;
            overlap = 0;
            for (; at < line.length() && index < end + limit; at++) {
                char c = line.charAt(at);
                if (c > ' ') {
                    int bits = LookAlikes.bits(c);
                    seen |= bits;
                    // Letters here can also be of the next stretch.
                    overlap |= index >= end - limit ? bits : 0;
                    index++;
                }
            }
            missing += Integer.bitCount(stretches[i] & ~seen);
            if (missing > limit + alike) {
                return false;
            }
        }
        return beginsLine(line);
    }

    private boolean beginsLine(String line) {
        return at(NearText.of(line, 0, Math.min(line.length(), letters.length * 2)), 0, end -> 0) != null;
    }

    /**
     * Whether the words stand in a line before a character.
     *
     * @param line any line
     * @param end  the character's index
     * @return true if they are near
     */
    public boolean endAt(String line, int end) {
        NearText text = NearText.of(line, Math.max(0, end - letters.length * 2), end);
        return before(text, text.length(), start -> 0) != null;
    }

    /**
     * Matches the words with the letters from one on.
     *
     * @param text  where to look
     * @param start the index of the first letter
     * @param untidy by a letter's index, how odd it would be if the words ended before it, counted in letters that differ
     * @return where the words end; {@code null} where they do not stand there
     */
    public Match at(NearText text, int start, IntUnaryOperator untidy) {
        Reach reach = reach(text, start, 1, untidy);
        return reach == null ? null : new Match(start, start + reach.length(), reach.distance());
    }

    /**
     * Matches the words with all letters.
     *
     * @param text all of it is compared
     * @return how near it is; {@code null} where it is not
     */
    public Match all(NearText text) {
        // Twice: else words that end before a letter too many are as near as those that have it.
        Match match = at(text, 0, end -> 2 * (text.length() - end));
        return match != null && match.end() == text.length() ? match : null;
    }

    /**
     * Matches the words with the letters before one.
     *
     * @param text where to look
     * @param end  the index behind the last letter
     * @param untidy by a letter's index, how odd it would be if the words began at it, counted in letters that differ
     * @return where the words begin; {@code null} where they do not stand there
     */
    public Match before(NearText text, int end, IntUnaryOperator untidy) {
        Reach reach = reach(text, end - 1, -1, untidy);
        return reach == null ? null : new Match(end - reach.length(), end, reach.distance());
    }

    /** How many letters of the text the words take. */
    private record Reach(int length, int distance) {
    }

    /** Walks through the text from a letter on, in one direction, and takes the best place at which the words can end. */
    private Reach reach(NearText text, int from, int step, IntUnaryOperator untidy) {
        int most = Math.min(letters.length + limit, step > 0 ? text.length() - from : from + 1);
        int[] beforeLast = new int[letters.length + 1];
        int[] last = new int[letters.length + 1];
        int[] row = new int[letters.length + 1];
        for (int i = 0; i < last.length; i++) {
            last[i] = i;
        }
        Reach best = null;
        int bestCost = Integer.MAX_VALUE;
        for (int j = 1; j <= most; j++) {
            if (row(text, from, step, j, beforeLast, last, row) > limit) {
                break;
            }
            int distance = j >= letters.length - limit ? row[letters.length] : limit + 1;
            if (distance <= limit) {
                int cost = distance + untidy.applyAsInt(step > 0 ? from + j : from - j + 1);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = new Reach(j, distance);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return best;
    }

    /** Fills a row of the table of distances, as far as it can be within the limit; answers its least entry. */
    private int row(NearText text, int from, int step, int j, int[] beforeLast, int[] last, int[] row) {
        int first = Math.max(1, j - limit);
        int end = Math.min(letters.length, j + limit);
        row[first - 1] = first == 1 ? j : limit + 1;
        int least = row[first - 1];
        char c = text.at(from + step * (j - 1));
        for (int i = first; i <= end; i++) {
            char own = letter(i, step);
            int distance = Math.min(last[i - 1] + (own == c ? 0 : 1), row[i - 1] + 1);
            if (i < j + limit) {
                distance = Math.min(distance, last[i] + 1);
            }
            if (i > 1 && j > 1 && own == text.at(from + step * (j - 2)) && letter(i - 1, step) == c) {
                distance = Math.min(distance, beforeLast[i - 2] + 1);
            }
            if (i < j + limit) {
                // At the table's edge the row before the last one has no entry.
                distance = Math.min(distance, alike(text, from + step * (j - 1), step, j, i, beforeLast, last));
            }
            row[i] = distance;
            least = Math.min(least, row[i]);
        }
        return least;
    }

    /** The distance where two letters look like one, in the text or in the words; more than any where they do not. */
    private int alike(NearText text, int at, int step, int j, int i, int[] beforeLast, int[] last) {
        if (j > 1 && letter(i, step) == LookAlikes.PAIR_AS && isPair(text.at(at - step), text.at(at), step)) {
            return beforeLast[i - 1];
        }
        if (i > 1 && text.at(at) == LookAlikes.PAIR_AS && isPair(letter(i - 1, step), letter(i, step), step)) {
            return last[i - 2];
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isPair(char first, char second, int step) {
        return first == LookAlikes.PAIR.charAt(step > 0 ? 0 : 1) && second == LookAlikes.PAIR.charAt(step > 0 ? 1 : 0);
    }

    private char letter(int i, int step) {
        return letters[step > 0 ? i - 1 : letters.length - i];
    }

    /**
     * Looks for the words anywhere in a stretch of the text.
     *
     * @param text where to look
     * @param from the index of the stretch's first letter
     * @param to   the index behind its last one
     * @return where they may end, as indexes behind a letter: of those next to each other, the nearest
     */
    public List<Integer> endsIn(NearText text, int from, int to) {
        int[] last = new int[letters.length + 1];
        int[] row = new int[letters.length + 1];
        int[] beforeLast = new int[letters.length + 1];
        for (int i = 0; i < last.length; i++) {
            last[i] = Math.min(i, limit + 1);
        }
        List<Integer> ends = new ArrayList<>(1);
        int nearest = limit + 1;
        int active = limit + 1;
        for (int j = from; j < to; j++) {
            active = search(text, from, j, active, beforeLast, last, row);
            boolean ended = active == letters.length && row[active] <= limit;
            if (ended && row[active] < nearest) {
                if (nearest <= limit) {
                    ends.remove(ends.size() - 1);
                }
                ends.add(j + 1);
            }
            nearest = ended ? Math.min(nearest, row[active]) : limit + 1;
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return ends;
    }

    /**
     * Fills a row of the same table for words that can begin at any letter.
     *
     * @param active how many of the last row's entries can matter
     * @return how many of this row's can
     */
    private int search(NearText text, int from, int j, int active, int[] beforeLast, int[] last, int[] row) {
        char c = text.at(j);
        int end = Math.min(letters.length, active + 1);
        row[0] = 0;
        for (int i = 1; i <= end; i++) {
            int above = i <= active ? last[i] : limit + 1;
            int distance = Math.min(Math.min(last[i - 1] + (letters[i - 1] == c ? 0 : 1), row[i - 1] + 1), above + 1);
            if (i > 1 && j > from && letters[i - 1] == text.at(j - 1) && letters[i - 2] == c) {
                distance = Math.min(distance, beforeLast[i - 2] + 1);
            }
            distance = Math.min(distance, alike(text, j, 1, j - from + 1, i, beforeLast, last));
            row[i] = Math.min(distance, limit + 1);
        }
        for (int i = end + 1; i <= letters.length; i++) {
            row[i] = limit + 1;
        }
        while (end > 0 && row[end] > limit) {
            end--;
        }
        return end;
    }
}
