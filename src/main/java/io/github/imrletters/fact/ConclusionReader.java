package io.github.imrletters.fact;

import io.github.imrletters.model.Conclusion;
import io.github.imrletters.words.PhraseTable;
import io.github.imrletters.words.Word;
import io.github.imrletters.words.WordFile;
import io.github.imrletters.words.WordList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a rationale itself concludes. The last sentence that applies the standard of medical necessity is the conclusion:
 * what stands behind it is advice, what stands before it can be a guideline quoted or another treatment.
 */
public final class ConclusionReader {

    private enum Says {
        NECESSARY,
        UNNECESSARY,
        ELLIPSIS,
        NOT,
        CONDITION,
        OPENING,
        BEHIND,
        CLAUSE,
        ISSUE,
        APPROVED,
        DENIED
    }

    /** 'Necessity' is negated behind the word too: {@code medical necessity is not established}. */
    private static final String NECESSITY = "necessity";
    /** A condition this near behind the standard belongs to it. */
    private static final int DIRECTLY = 1;
    private static final PhraseTable<Says> WORDS = new PhraseTable<>();
    /** Words that count at one place only and can mean something else anywhere else. */
    private static final Set<Says> PLACED = EnumSet.of(Says.OPENING, Says.BEHIND, Says.ISSUE);
    private static final Map<Says, PhraseTable<Says>> PLACED_WORDS = new EnumMap<>(Says.class);

    static {
        PLACED.forEach(says -> PLACED_WORDS.put(says, new PhraseTable<>()));
        for (List<String> row : WordFile.rows(ConclusionReader.class, "conclusion-words.tsv", 2)) {
            Says says = Says.valueOf(row.get(0));
            PLACED_WORDS.getOrDefault(says, WORDS).put(row.get(1), says);
        }
    }

    private final WordList words;
    /** What stands before this word is quoted, unless the mark that opens the quotation is yet to come. */
    private int quotedUntil;

    private ConclusionReader(String rationale) {
        this.words = new WordList(rationale);
    }

    /**
     * Reads a rationale.
     *
     * @param rationale reflowed
     * @return its conclusion, or {@code null} where it states none
     */
    public static Conclusion read(String rationale) {
        return new ConclusionReader(rationale).read();
    }

    private Conclusion read() {
        Conclusion standard = null;
        Conclusion other = null;
        int start = 0;
        while (start < words.size()) {
            int end = words.sentenceEnd(start);
            Sentence sentence = new Sentence(start, end);
            standard = sentence.standard != null ? sentence.standard : standard;
            other = sentence.other != null ? sentence.other : other;
            start = end;
        }
        return standard != null ? standard : other;
    }

    /** What one sentence concludes. What stands in quotation marks is the guideline's and not the reviewer's. */
    private final class Sentence {

        private Conclusion standard;
        private Conclusion other;
        private boolean not;
        private boolean condition;
        private boolean named;
        private boolean issue;

        private Sentence(int start, int end) {
            this.condition = stands(Says.OPENING, start) || stands(Says.OPENING, start + 1);
            int at = start;
            while (at < end) {
                at = take(at, end);
            }
            other = issue ? other : null;
        }

        /** Takes what begins at a word; answers the index to go on at. */
        private int take(int at, int end) {
            if (at < quotedUntil) {
                return at + 1;
            }
            if (isQuotationMark(words.get(at))) {
                quotedUntil = quotationEnd(at);
                return at + 1;
            }
            issue |= stands(Says.ISSUE, at);
            PhraseTable.Found<Says> found = WORDS.at(words, at);
            if (found == null) {
                return at + 1;
            }
            switch (found.meaning()) {
                case NOT -> not = true;
                case CONDITION -> condition = true;
                case CLAUSE -> {
                    not = false;
                    condition = false;
                    // What begins the clause can begin a longer phrase too.
                    return at + 1;
                }
                case APPROVED -> approved(found, end);
                case DENIED -> {
                    other = condition ? other : Conclusion.NOT_MEDICALLY_NECESSARY;
                    not = true;
                }
                case ELLIPSIS -> standard = named ? Conclusion.NOT_MEDICALLY_NECESSARY : standard;
                case UNNECESSARY -> standard = condition ? standard : Conclusion.NOT_MEDICALLY_NECESSARY;
                case NECESSARY -> standard(found, end);
                default -> throw new IllegalStateException("every kind of word is treated");
            }
            return found.end();
        }

        private void approved(PhraseTable.Found<Says> found, int end) {
            boolean counts = !condition && !not && !isConditionBehind(found.end(), end);
            other = counts ? Conclusion.MEDICALLY_NECESSARY : other;
        }

        private void standard(PhraseTable.Found<Says> found, int end) {
            named = true;
            if (condition || isConditionBehind(found.end(), end)) {
                return;
            }
            boolean necessity = words.get(found.end() - 1).is(NECESSITY);
            boolean met = !not && !(necessity && isNegatedBehind(found.end(), end));
            standard = met ? Conclusion.MEDICALLY_NECESSARY : Conclusion.NOT_MEDICALLY_NECESSARY;
        }

        private boolean isConditionBehind(int from, int end) {
            for (int i = from; i <= Math.min(from + DIRECTLY, end - 1); i++) {
                if (stands(Says.BEHIND, i)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isNegatedBehind(int from, int end) {
            for (int i = from; i < end; i++) {
                PhraseTable.Found<Says> found = WORDS.at(words, i);
                Says says = found == null ? null : found.meaning();
                if (says == Says.NECESSARY || says == Says.UNNECESSARY) {
                    return false;
                }
                if (says == Says.NOT || says == Says.DENIED) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean stands(Says says, int index) {
        return PLACED_WORDS.get(says).at(words, index) != null;
    }

    /** The index of the mark that closes a quotation; where there is none, or this mark opens none, the mark's own. */
    private int quotationEnd(int mark) {
        if (words.get(mark).glued()) {
            return mark;
        }
        for (int i = mark + 1; i < words.size(); i++) {
            if (isQuotationMark(words.get(i))) {
                return words.get(i).glued() ? i : mark;
            }
        }
        return mark;
    }

    private static boolean isQuotationMark(Word word) {
        return word.is("\"") || word.is("\u201c") || word.is("\u201d");
    }
}
