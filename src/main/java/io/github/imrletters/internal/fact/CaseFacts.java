package io.github.imrletters.internal.fact;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Numbers;
import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.PrintedDates;
import io.github.imrletters.internal.words.Prose;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.Word;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Patient;
import io.github.imrletters.model.Sex;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads who a case summary is about: age, sex and date of injury, as the summary itself tells them. The opening sentences tell
 * them; dates further on are those of visits, tests and operations.
 */
public final class CaseFacts {

    private enum Says {
        MALE,
        FEMALE,
        YEARS_OLD,
        AGED,
        NOT_AGE,
        INJURY,
        INJURY_DATE,
        SUFFERED,
        PRIOR,
        WORKER,
        OTHER_EVENT
    }

    private static final int OLDEST = 110;
    private static final int YOUNGEST = 14;
    /** The injury is told within the first sentences. */
    private static final int INJURY_SENTENCES = 4;
    private static final FixedWords WORKER_IS = new FixedWords("injured worker is a");
    private static final PhraseTable<Says> WORDS = new PhraseTable<>();

    static {
        for (WordFile.Row row : WordFile.rows(CaseFacts.class, "case-words.tsv", 2)) {
            WORDS.put(row.get(1), Says.valueOf(row.get(0)));
        }
    }

    private Told<Integer> age;
    private Told<Sex> sex;
    private Told<LocalDate> dateOfInjury;

    private CaseFacts() {
    }

    /**
     * Reads a summary.
     *
     * @param summary reflowed
     * @param trail   where to mark its facts
     * @param notes   where to say what is odd in it
     * @return the summary with its facts
     */
    public static CaseSummary read(Passage summary, Trail trail, Notes notes) {
        CaseFacts facts = new CaseFacts();
        facts.read(summary);
        Passage source = summary;
        if (facts.age == null || facts.sex == null) {
            Passage mended = NearSummary.mended(summary);
            CaseFacts near = new CaseFacts();
            if (mended != summary) {
                near.read(mended);
            }
            if (facts.age == null && near.age != null || facts.sex == null && near.sex != null) {
                notes.readAs("age and sex");
                facts = near;
                source = mended;
            } else if (facts.age == null && facts.sex == null && WORKER_IS.indexIn(summary.text(), 0) >= 0) {
                notes.add(DiagnosticCode.VALUE_UNREADABLE, "the summary tells of the worker, but neither age nor sex that could be read");
            } else if (facts.age == null && hasYears(summary.text())) {
                notes.add(DiagnosticCode.VALUE_UNREADABLE, "the summary tells of years of age, but none that could be read");
            }
        }
        trail.printed("text", summary);
        trail.printed("patient/age", source, facts.age);
        trail.printed("patient/sex", source, facts.sex);
        trail.printed("dateOfInjury", source, facts.dateOfInjury);
        Patient patient = facts.age == null && facts.sex == null
                ? null : new Patient(Told.value(facts.age), Told.value(facts.sex));
        return new CaseSummary(summary.text(), patient, Told.value(facts.dateOfInjury));
    }

    private void read(Passage summary) {
        Prose prose = new Prose(summary.text());
        for (int i = 0; prose.has(i) && !areComplete(i); i++) {
            Sentence sentence = new Sentence(prose.sentence(i));
            age = age != null ? age : sentence.age();
            sex = sex != null ? sex : sentence.sex();
            if (dateOfInjury == null && i < INJURY_SENTENCES) {
                dateOfInjury = sentence.dateOfInjury();
            }
        }
    }

    /** Whether the first sentence has a word of a number of years. */
    private static boolean hasYears(String summary) {
        Prose prose = new Prose(summary);
        WordList words = prose.has(0) ? prose.sentence(0) : new WordList("");
        for (int i = 0; i < words.size(); i++) {
            PhraseTable.Found<Says> found = WORDS.at(words, i);
            if (found != null && found.meaning() == Says.YEARS_OLD) {
                return true;
            }
        }
        return false;
    }

    private boolean areComplete(int sentences) {
        return age != null && sex != null && (dateOfInjury != null || sentences >= INJURY_SENTENCES);
    }

    /**
     * A date that is printed.
     *
     * @param told the date
     * @param end  the index behind its last word
     */
    private record Dated(Told<LocalDate> told, int end) {
    }

    /** What one sentence tells. */
    private record Sentence(WordList words) {

        private Told<Integer> age() {
            for (int i = 0; i < words.size(); i++) {
                Numbers.Found number = Numbers.at(words, i);
                boolean possible = number != null && number.value() >= YOUNGEST && number.value() <= OLDEST;
                if (possible && (isYearsOld(number.end()) || isAged(i))) {
                    return Told.by(number.value(), words, i, number.end());
                }
            }
            return null;
        }

        /** {@code 58-year-old}, but not {@code 22-year-old claim} and not {@code 38 years old at the time}. */
        private boolean isYearsOld(int index) {
            PhraseTable.Found<Says> years = yearsOld(index);
            return years != null && says(years.end()) != Says.NOT_AGE;
        }

        private PhraseTable.Found<Says> yearsOld(int index) {
            int at = words.get(index).is("-") ? index + 1 : index;
            PhraseTable.Found<Says> years = WORDS.at(words, at);
            return years != null && years.meaning() == Says.YEARS_OLD ? years : null;
        }

        /** {@code aged 51}, {@code Age: 51}; but {@code at the age of 44} tells when something happened. */
        private boolean isAged(int number) {
            int before = words.get(number - 1).is(":") || words.get(number - 1).is("of") ? number - 2 : number - 1;
            return says(before) == Says.AGED && !words.get(before - 1).is("the") && !words.get(before - 1).is("at");
        }

        private Told<Sex> sex() {
            for (int i = 0; i < words.size(); i++) {
                PhraseTable.Found<Says> found = WORDS.at(words, i);
                Says says = found == null ? null : found.meaning();
                if (says == Says.MALE || says == Says.FEMALE) {
                    return Told.by(says == Says.MALE ? Sex.MALE : Sex.FEMALE, words, i, found.end());
                }
                PhraseTable.Found<Says> years = words.get(i).isNumber() ? yearsOld(i + 1) : null;
                if (years != null && isInitial(years.end())) {
                    Sex sex = words.get(years.end()).is("f") ? Sex.FEMALE : Sex.MALE;
                    return Told.by(sex, words, years.end(), years.end() + 1);
                }
            }
            return null;
        }

        /** {@code 45 y/o M}. */
        private boolean isInitial(int index) {
            return words.get(index).is("f") || words.get(index).is("m");
        }

        /**
         * The date of injury: behind a word of an injury, with no other event between; directly in front of
         * {@code date of injury} or {@code injury}; or in front of what the worker suffered.
         */
        private Told<LocalDate> dateOfInjury() {
            boolean injury = false;
            boolean prior = false;
            boolean otherEvent = false;
            Dated last = null;
            Dated before = null;
            int at = 0;
            while (at < words.size()) {
                Dated date = dated(at);
                if (date != null) {
                    if (injury) {
                        return isOneOfSeveral(at, date.end()) ? null : date.told();
                    }
                    last = date;
                    before = otherEvent || isOneOfSeveral(at, date.end()) ? null : date;
                    otherEvent = false;
                    at = date.end();
                    continue;
                }
                PhraseTable.Found<Says> found = WORDS.at(words, at);
                if (found == null) {
                    at++;
                    continue;
                }
                switch (found.meaning()) {
                    case INJURY_DATE -> {
                        if (last != null && isDirectlyBefore(last.end(), at)) {
                            return last.told();
                        }
                        injury = true;
                    }
                    case SUFFERED -> {
                        if (before != null && !prior) {
                            return before.told();
                        }
                        injury = !prior;
                    }
                    case INJURY -> {
                        if (before != null && before.end() == at && !prior) {
                            return before.told();
                        }
                        injury = !prior;
                        prior = false;
                    }
                    case PRIOR -> prior = true;
                    case OTHER_EVENT -> {
                        otherEvent = true;
                        prior = false;
                        injury = false;
                        before = null;
                    }
                    default -> {
                        // Says nothing about when.
                    }
                }
                at = found.end();
            }
            return null;
        }

        private Dated dated(int at) {
            PrintedDates.Found found = PrintedDates.at(words, at);
            return found == null ? null : new Dated(Told.by(found.date(), words, at, found.end()), found.end());
        }

        /** {@code 11/17/11 injury date}, {@code since 5/4/09, his date of injury}. */
        private boolean isDirectlyBefore(int dateEnd, int at) {
            boolean apposed = words.get(dateEnd).is(",") && dateEnd + 2 == at;
            Word owner = words.get(at - 1);
            return dateEnd == at || apposed && (owner.is("his") || owner.is("her") || owner.is("the"));
        }

        /** A cumulative trauma has a first and a last date, and a claim can be for several injuries. */
        private boolean isOneOfSeveral(int start, int end) {
            Word mark = words.get(end);
            boolean joined = mark.is("-") || mark.is("to") || mark.is("through") || mark.is("\u2013") || mark.is("and");
            Word before = words.get(start - 1);
            return joined && PrintedDates.at(words, end + 1) != null
                    || before.is("to") && !words.get(start - 2).is("back")
                    || before.is("through") || before.is("between") || before.is("ending");
        }

        private Says says(int index) {
            PhraseTable.Found<Says> found = WORDS.at(words, index);
            return found == null ? null : found.meaning();
        }
    }
}
