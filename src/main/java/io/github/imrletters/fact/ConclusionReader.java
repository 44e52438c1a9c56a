package io.github.imrletters.fact;

import io.github.imrletters.model.Conclusion;
import io.github.imrletters.words.PhraseTable;
import io.github.imrletters.words.Prose;
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

    private ConclusionReader() {
    }

    /**
     * Reads a rationale.
     *
     * @param rationale reflowed
     * @return its conclusion, or {@code null} where it states none
     */
    public static Conclusion read(String rationale) {
        Prose prose = new Prose(rationale);
        Conclusion inOtherWords = null;
        for (int i = prose.size() - 1; i >= 0; i--) {
            Sentence sentence = new Sentence(prose, i);
            if (sentence.standard != null) {
                return sentence.standard;
            }
            inOtherWords = inOtherWords != null ? inOtherWords : sentence.other;
        }
        return inOtherWords;
    }

    /** What one sentence concludes. What stands in quotation marks is the guideline's and not the reviewer's. */
    private static final class Sentence {

        private final Prose prose;
        private final int index;
        private final WordList words;
        private Conclusion standard;
        private Conclusion other;
        private boolean not;
        private boolean condition;
        private boolean named;
        private boolean issue;

        private Sentence(Prose prose, int index) {
            this.prose = prose;
            this.index = index;
            this.words = prose.sentence(index);
            this.condition = stands(Says.OPENING, 0) || stands(Says.OPENING, 1);
            int at = 0;
            while (at < words.size()) {
                at = take(at);
            }
            other = issue ? other : null;
        }

        /** Takes what begins at a word; answers the index to go on at. */
        private int take(int at) {
            if (prose.isQuoted(index, words.get(at))) {
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
                case APPROVED -> approved(found);
                case DENIED -> {
                    other = condition ? other : Conclusion.NOT_MEDICALLY_NECESSARY;
                    not = true;
                }
                case ELLIPSIS -> standard = named ? Conclusion.NOT_MEDICALLY_NECESSARY : standard;
                case UNNECESSARY -> standard = condition ? standard : Conclusion.NOT_MEDICALLY_NECESSARY;
                case NECESSARY -> standard(found);
                default -> throw new IllegalStateException("every kind of word is treated");
            }
            return found.end();
        }

        private void approved(PhraseTable.Found<Says> found) {
            boolean counts = !condition && !not && !isConditionBehind(found.end());
            other = counts ? Conclusion.MEDICALLY_NECESSARY : other;
        }

        private void standard(PhraseTable.Found<Says> found) {
            named = true;
            if (condition || isConditionBehind(found.end())) {
                return;
            }
            boolean necessity = words.get(found.end() - 1).is(NECESSITY);
            boolean met = !not && !(necessity && isNegatedBehind(found.end()));
            standard = met ? Conclusion.MEDICALLY_NECESSARY : Conclusion.NOT_MEDICALLY_NECESSARY;
        }

        private boolean isConditionBehind(int from) {
            for (int i = from; i <= from + DIRECTLY; i++) {
                if (stands(Says.BEHIND, i)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isNegatedBehind(int from) {
            for (int i = from; i < words.size(); i++) {
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

        private boolean stands(Says says, int at) {
            return PLACED_WORDS.get(says).at(words, at) != null;
        }
    }
}
