package io.github.imrletters.internal.words;

import java.util.List;

/** Whole numbers as letters print them: {@code 6}, {@code six}, {@code six (6)}, {@code forty-two}. */
public final class Numbers {

    /**
     * A number found.
     *
     * @param value its value
     * @param end   the index behind its last word
     */
    public record Found(int value, int end) {
    }

    private static final PhraseTable<Integer> WORDS = new PhraseTable<>();
    private static final int LONGEST = 4;

    static {
        for (WordFile.Row row : WordFile.rows(Numbers.class, "numbers.tsv", 2)) {
            WORDS.put(row.get(0), Integer.valueOf(row.get(1)));
        }
    }

    private Numbers() {
    }

    /**
     * The number at a word.
     *
     * @param words the text
     * @param index the word
     * @return the number, the same one in brackets behind it included, or {@code null} where there is none
     */
    public static Found at(WordList words, int index) {
        Found found = plain(words, index);
        if (found == null || !words.get(found.end()).is("(")) {
            return found;
        }
        Found again = plain(words, found.end() + 1);
        boolean same = again != null && again.value() == found.value() && words.get(again.end()).is(")");
        return same ? new Found(found.value(), again.end() + 1) : found;
    }

    private static Found plain(WordList words, int index) {
        Word word = words.get(index);
        if (word.isNumber()) {
            return isWhole(word.text()) ? new Found(Integer.parseInt(word.text()), index + 1) : null;
        }
        PhraseTable.Found<Integer> phrase = WORDS.at(words, index);
        if (phrase == null) {
            return null;
        }
        return isTens(phrase.meaning()) ? withUnits(words, phrase) : new Found(phrase.meaning(), phrase.end());
    }

    private static boolean isTens(int number) {
        return number >= 20 && number % 10 == 0;
    }

    /** {@code forty-two}, {@code forty two}. */
    private static Found withUnits(WordList words, PhraseTable.Found<Integer> tens) {
        int at = words.get(tens.end()).is("-") ? tens.end() + 1 : tens.end();
        PhraseTable.Found<Integer> units = WORDS.at(words, at);
        boolean belongs = units != null && units.meaning() >= 1 && units.meaning() <= 9;
        return belongs ? new Found(tens.meaning() + units.meaning(), units.end()) : new Found(tens.meaning(), tens.end());
    }

    private static boolean isWhole(String digits) {
        return digits.length() <= LONGEST && digits.indexOf('.') < 0 && digits.indexOf(',') < 0;
    }

    /**
     * Whether a number is an end of a range, as in {@code 1 to 2} or {@code 12-18}.
     *
     * @param words the text
     * @param start the number's first word
     * @param end   the index behind its last word
     * @return true if another number is tied to it
     */
    public static boolean isInRange(WordList words, int start, int end) {
        return isRangeMark(words.get(end)) && plain(words, end + 1) != null
                || isRangeMark(words.get(start - 1)) && endsInNumber(words, start - 2);
    }

    private static boolean isRangeMark(Word word) {
        return word.is("-") || word.is("to") || word.is("\u2013") || word.is("or");
    }

    private static boolean endsInNumber(WordList words, int index) {
        return plain(words, index) != null;
    }
}
