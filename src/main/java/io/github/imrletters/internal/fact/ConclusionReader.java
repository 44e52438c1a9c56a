package io.github.imrletters.internal.fact;

import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.Prose;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.Word;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.Conclusion;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
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
        SUITABLE,
        UNNECESSARY,
        ELLIPSIS,
        NOT,
        LACK,
        BREAK,
        JOINT,
        PLAIN,
        CONDITION,
        TOPIC,
        OPENING,
        CONCESSION,
        BEHIND,
        CLAUSE,
        GOVERNS,
        VERB,
        MODAL,
        ADVERB,
        SHOWN,
        REQUEST,
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
    private static final Set<Says> PLACED = EnumSet.of(Says.OPENING, Says.CONCESSION, Says.BEHIND, Says.GOVERNS, Says.VERB,
            Says.MODAL, Says.JOINT, Says.ADVERB, Says.SHOWN, Says.REQUEST, Says.ISSUE);
    private static final Map<Says, PhraseTable<Says>> PLACED_WORDS = new EnumMap<>(Says.class);
    /** Most words of a rationale begin none of the phrases. */
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        PLACED.forEach(says -> PLACED_WORDS.put(says, new PhraseTable<>()));
        for (WordFile.Row row : WordFile.rows(ConclusionReader.class, "conclusion-words.tsv", 2)) {
            Says says = Says.valueOf(row.get(0));
            PLACED_WORDS.getOrDefault(says, WORDS).put(row.get(1), says, row);
            FIRST_WORDS.add(new WordList(row.get(1)).get(0).text());
        }
    }

    private ConclusionReader() {
    }

    /**
     * Reads a rationale.
     *
     * @param rationale reflowed
     * @param trail     where to mark the conclusion
     * @return its conclusion, or {@code null} where it states none
     */
    public static Conclusion read(Passage rationale, Trail trail) {
        Concluded concluded = read(rationale);
        if (concluded == null) {
            return null;
        }
        if (trail.isKept()) {
            trail.derived("conclusion", trail.pointer("text"), concluded.row(), rationale, concluded.told());
        }
        return concluded.told().value();
    }

    /**
     * A conclusion.
     *
     * @param told by the words that state it
     * @param row  the row that has them
     */
    private record Concluded(Told<Conclusion> told, WordFile.Row row) {
    }

    private static Concluded read(Passage rationale) {
        Prose prose = new Prose(rationale.text());
        Concluded inOtherWords = null;
        Concluded aside = null;
        boolean ofRequest = false;
        for (int i = prose.size() - 1; i >= 0; i--) {
            Sentence sentence = new Sentence(prose, i);
            if (sentence.standard != null && sentence.request) {
                return sentence.standard;
            }
            if (sentence.standard != null && (aside != null || !sentence.isAside())) {
                // 'The request is denied' outweighs what was said of no request: a rule, or somebody else's view.
                return aside != null ? aside : ofRequest ? inOtherWords : sentence.standard;
            }
            aside = sentence.standard != null ? sentence.standard : aside;
            if (inOtherWords == null) {
                inOtherWords = sentence.other;
                ofRequest = sentence.other != null && sentence.opensWithRequest;
            }
        }
        return aside != null ? aside : inOtherWords;
    }

    /** What one sentence concludes. What stands in quotation marks is the guideline's and not the reviewer's. */
    private static final class Sentence {

        private final Prose prose;
        private final WordList words;
        private Concluded standard;
        private Concluded other;
        private boolean not;
        private boolean lack;
        /** The index behind the last word that turns the standard around. */
        private int notEnd;
        /** The index of the last word that turns the standard around or denies it. */
        private int negation;
        private boolean topic;
        /** Behind a negation: a word on which what follows depends, as in {@code I do not find that ...}. */
        private boolean governed;
        /** What depends has a verb of its own, so that it ends at the next break. */
        private boolean told;
        /** The clause of the negation has ended. */
        private boolean broken;
        private boolean condition;
        /** Begins with what is granted: behind the comma stands what the reviewer says. */
        private final boolean concession;
        private final boolean opensWithRequest;
        private boolean named;
        private boolean issue;
        private boolean request;
        /** The request is named in this part of the sentence. */
        private boolean subject;
        private boolean hypothetical;
        private boolean suitable;

        private Sentence(Prose prose, int index) {
            this.prose = prose;
            this.words = prose.sentence(index);
            this.condition = stands(Says.OPENING, 0) || stands(Says.OPENING, 1);
            this.concession = stands(Says.CONCESSION, 0);
            // 'Therefore, the request is …' too.
            this.opensWithRequest = stands(Says.REQUEST, 0) || stands(Says.REQUEST, 1) || stands(Says.REQUEST, 2);
            int at = 0;
            while (at < words.size()) {
                at = take(at);
            }
            other = issue ? other : null;
        }

        /** Takes what begins at a word; answers the index to go on at. */
        private int take(int at) {
            Word word = words.get(at);
            boolean begins = FIRST_WORDS.contains(word.text()) || FIRST_WORDS.contains(word.singular());
            if (!begins || prose.isQuoted(word)) {
                return at + 1;
            }
            note(at);
            PhraseTable.Found<Says> found = WORDS.at(words, at);
            if (found == null) {
                return at + 1;
            }
            switch (found.meaning()) {
                case NOT -> {
                    not = true;
                    notEnd = found.end();
                    negation = found.start();
                    negated(found);
                }
                case LACK -> {
                    lack = true;
                    negation = found.start();
                    negated(found);
                }
                case BREAK -> broken();
                case PLAIN -> {
                    // Has a word of another kind in it, and says nothing.
                }
                case CONDITION -> condition = true;
                case TOPIC -> {
                    // What a negation governs is no topic: 'insufficient to determine whether it is ...'.
                    boolean depends = stands(Says.GOVERNS, at) || stands(Says.GOVERNS, at + 1);
                    topic |= !subject && !(depends && (not || lack));
                    negated(found);
                }
                case CLAUSE -> {
                    clause(at);
                    // What begins the clause can begin a longer phrase too.
                    return at + 1;
                }
                case APPROVED -> approved(found);
                case DENIED -> {
                    other = condition || topic ? other : by(Conclusion.NOT_MEDICALLY_NECESSARY, found);
                    not = true;
                    negation = found.start();
                    negated(found);
                }
                case ELLIPSIS -> standard = named ? by(Conclusion.NOT_MEDICALLY_NECESSARY, found) : standard;
                case UNNECESSARY -> standard = condition || topic ? standard : by(Conclusion.NOT_MEDICALLY_NECESSARY, found);
                case NECESSARY, SUITABLE -> standard(found);
                default -> throw new IllegalStateException("every kind of word is treated");
            }
            return found.end();
        }

        private Concluded by(Conclusion conclusion, PhraseTable.Found<Says> found) {
            return new Concluded(Told.by(conclusion, words, found.start(), found.end()), found.row());
        }

        private void note(int at) {
            issue |= stands(Says.ISSUE, at);
            told |= governed && stands(Says.VERB, at);
            if ((not || lack || topic) && stands(Says.GOVERNS, at)) {
                govern(at);
            }
            if (stands(Says.REQUEST, at)) {
                request = true;
                subject = true;
            }
        }

        private void negated(PhraseTable.Found<Says> found) {
            governed = stands(Says.GOVERNS, found.start());
            told = false;
            broken = false;
        }

        /** {@code does not explain why the first was stopped and why the second is …}: what depends begins anew. */
        private void govern(int at) {
            boolean again = governed && stands(Says.JOINT, at - 1);
            governed = true;
            told &= !again;
            broken &= !again;
        }

        private void broken() {
            broken |= !governed || told;
            subject = false;
            condition &= !concession;
        }

        private void clause(int at) {
            condition = false;
            subject = false;
            if (!isParenthesis(at)) {
                topic = false;
                not = false;
                lack = false;
            }
        }

        /**
         * {@code is not, therefore, medically necessary}; {@code I do not find that, on this record, the request is …}. But behind
         * {@code whether by a therapist or not,} a clause begins.
         */
        private boolean isParenthesis(int at) {
            if (words.get(at).is(";")) {
                return false;
            }
            int before = words.get(at - 1).is(",") ? at - 1 : at;
            boolean inside = governed && !told && (words.get(at).is(",") || stands(Says.GOVERNS, before - 1));
            return notEnd == before && !isWhetherOrNot() || inside;
        }

        /** The sentence's first words: those of {@code it is unclear whether the request, custom or not, is …} leave it unclear. */
        private boolean isWhetherOrNot() {
            boolean first = words.get(0).is("whether") && words.get(negation - 1).is("or");
            for (int i = 1; i < negation && first; i++) {
                first = !words.get(i).is(",");
            }
            return first;
        }

        private void approved(PhraseTable.Found<Says> found) {
            boolean counts = !condition && !topic && !not && !lack && !isConditionBehind(found.end());
            other = counts ? by(Conclusion.MEDICALLY_NECESSARY, found) : other;
        }

        private void standard(PhraseTable.Found<Says> found) {
            named = true;
            subject = false;
            boolean asserted = isAsserted(found.start());
            boolean ofTopic = topic && !(broken && asserted);
            if (condition || ofTopic || !request && isConditionBehind(found.end())) {
                return;
            }
            boolean negated = asserted ? !broken && (not || lack && governed) : not || lack;
            boolean necessity = words.get(found.end() - 1).is(NECESSITY);
            boolean met = !negated && !(necessity && isNegatedBehind(found.end()));
            standard = new Concluded(
                    Told.by(met ? Conclusion.MEDICALLY_NECESSARY : Conclusion.NOT_MEDICALLY_NECESSARY, words,
                            negated ? Math.min(negation, found.start()) : found.start(), found.end()), found.row());
            hypothetical = stands(Says.MODAL, verb(found.start()));
            suitable = found.meaning() == Says.SUITABLE;
        }

        /**
         * Whether the standard has a verb of its own, as in {@code is medically necessary}. Then a negation in a clause that has
         * ended does not turn it around: {@code as therapy has not helped, an MRI is …}.
         */
        private boolean isAsserted(int standardAt) {
            int verb = verb(standardAt);
            return stands(Says.VERB, verb) || stands(Says.MODAL, verb);
        }

        /** The index of what stands before the standard and the words between it and its verb. */
        private int verb(int standardAt) {
            int at = standardAt - 1;
            while (stands(Says.ADVERB, at)) {
                at--;
            }
            return at;
        }

        private boolean isConditionBehind(int from) {
            for (int i = from; i <= from + DIRECTLY; i++) {
                if (stands(Says.BEHIND, i)) {
                    return true;
                }
            }
            return false;
        }

        /** What comes first decides: {@code is not established}, {@code is established, as therapy has not helped}. */
        private boolean isNegatedBehind(int from) {
            for (int i = from; i < words.size(); i++) {
                PhraseTable.Found<Says> found = WORDS.at(words, i);
                Says says = found == null ? Says.PLAIN : found.meaning();
                if (says == Says.NECESSARY || says == Says.SUITABLE || says == Says.UNNECESSARY || stands(Says.SHOWN, i)) {
                    return false;
                }
                if (says == Says.NOT || says == Says.LACK || says == Says.DENIED) {
                    return true;
                }
                i = found == null ? i : found.end() - 1;
            }
            return false;
        }

        /** What would be necessary, or is suitable, instead: it does not outweigh what was said of the request before. */
        private boolean isAside() {
            return hypothetical || suitable;
        }

        private boolean stands(Says says, int at) {
            return PLACED_WORDS.get(says).at(words, at) != null;
        }
    }
}
