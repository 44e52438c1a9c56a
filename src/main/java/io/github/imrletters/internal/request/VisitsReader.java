package io.github.imrletters.internal.request;

import io.github.imrletters.internal.words.Numbers;
import io.github.imrletters.internal.words.Word;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.internal.words.WordRoles;
import io.github.imrletters.model.Visits;
import java.util.Objects;

/**
 * Reads how many visits a request is for: a total, visits a week, and weeks, each only where it is printed as one number.
 * Ranges give none, and nothing is multiplied out.
 */
final class VisitsReader {

    private enum Says {
        VISIT,
        TIMES,
        PER,
        WEEK,
        WEEKLY,
        DAILY,
        TOTAL,
        ONCE,
        TWICE,
        WHEN,
        END,
        OTHER
    }

    /** Between a number and its visits stands the name of the service: {@code 6 initial hand therapy visits}. */
    private static final int LONGEST_SERVICE = 7;
    private static final WordRoles<Says> WORDS = new WordRoles<>(VisitsReader.class, "visit-words.tsv", Says.class);

    /** One kind of number, as often as it is printed. */
    private static final class Figure {

        private Told<Integer> first;
        private int times;
        /** Then it is that of several services or places, each with its own. */
        private boolean differs;

        /** {@code null} is a range. */
        void add(Told<Integer> printed) {
            differs |= times > 0 && !Objects.equals(Told.value(first), Told.value(printed));
            first = times == 0 ? printed : first;
            times++;
        }
    }

    private final WordList words;
    private final Figure count = new Figure();
    private final Figure perWeek = new Figure();
    private final Figure weeks = new Figure();
    /** Whether any visits a week are printed, be it as a range: only then weeks are those of visits. */
    private boolean weekly;
    /** Whether any visits were named so far. */
    private boolean visited;
    /** Whether an "and" stands behind the last number of visits. */
    private boolean joined;

    private VisitsReader(WordList words) {
        this.words = words;
    }

    /** Visits as they are printed; {@code null} is what is not. */
    record Printed(Told<Integer> count, Told<Integer> perWeek, Told<Integer> weeks) {

        Visits visits() {
            return new Visits(Told.value(count), Told.value(perWeek), Told.value(weeks));
        }
    }

    /** {@code null} where no number of visits is printed. */
    static Printed read(WordList words) {
        VisitsReader reader = new VisitsReader(words);
        int at = 0;
        while (at < words.size()) {
            at = reader.take(at);
        }
        return reader.visits();
    }

    private Printed visits() {
        Told<Integer> duration = weekly ? weeks.first : null;
        boolean none = count.first == null && perWeek.first == null && duration == null;
        return none || isOfSeveral() ? null : new Printed(count.first, perWeek.first, duration);
    }

    /** Two services or places of their own counts; of a single rate, other weeks may tell when ({@code 6 weeks after surgery}). */
    private boolean isOfSeveral() {
        return count.differs || perWeek.differs || perWeek.times > 1 && weeks.differs;
    }

    /** Takes what begins at a word; answers the index to go on at. */
    private int take(int at) {
        visited |= says(at, Says.VISIT);
        joined |= words.get(at).is("and");
        boolean once = says(at, Says.ONCE);
        if ((once || says(at, Says.TWICE)) && isWeekly(at + 1) > 0) {
            weekly(Told.by(once ? 1 : 2, words, at, at + 1));
            return isWeekly(at + 1);
        }
        weekly |= isRate(at);
        Numbers.Found number = Numbers.at(words, at);
        if (number == null) {
            return at + 1;
        }
        boolean range = Numbers.isInRange(words, at, number.end());
        Told<Integer> value = range ? null : Told.by(number.value(), words, at, number.end());
        int behind = isWeekly(number.end());
        if (behind > 0) {
            weekly(value);
            return behind;
        }
        if (says(number.end(), Says.WEEK)) {
            // 'in 6 weeks' and 'every 6 weeks' tell when, not how long.
            if (!says(at - 1, Says.WHEN)) {
                weeks.add(value);
            }
            return number.end() + 1;
        }
        if (isTimesSoManyWeeks(number.end())) {
            weekly(value);
            return number.end();
        }
        if (isCount(at, number.end())) {
            // '6 visits for the neck and 6 visits for the elbow' are not six.
            count.differs |= count.times > 0 && joined;
            joined = false;
            count.add(value);
        }
        return number.end();
    }

    /**
     * A rate without a number, {@code daily} or {@code weekly}: it makes weeks those of visits where it begins the request or
     * stands by itself, but not in {@code a program with daily group work}, {@code activities of daily living}.
     */
    private boolean isRate(int at) {
        if (!says(at, Says.DAILY) && !says(at, Says.WEEKLY)) {
            return false;
        }
        int next = at + 1;
        boolean alone = words.get(next).kind() != Word.Kind.LETTERS || says(next, Says.TIMES) || says(next, Says.VISIT)
                || says(next, Says.END) || says(next, Says.WHEN);
        return alone || isHead(at);
    }

    private boolean isHead(int at) {
        for (int i = 0; i < at; i++) {
            if (!DrugRequest.isOpening(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The index behind {@code times a week}, {@code x/week}, {@code per week}, {@code weekly} and the like, or -1. */
    private int isWeekly(int from) {
        int at = from;
        while (says(at, Says.TIMES) || says(at, Says.VISIT)) {
            at++;
        }
        if (says(at, Says.WEEKLY)) {
            return at + 1;
        }
        // '2 x week', but not '6 x weeks'.
        boolean per = says(at - 1, Says.TIMES) && at > from && !words.get(at).endsInS();
        while (says(at, Says.PER)) {
            per = true;
            at++;
        }
        return per && says(at, Says.WEEK) ? at + 1 : -1;
    }

    /** {@code x 6 weeks} behind a number makes that number visits a week. */
    private boolean isTimesSoManyWeeks(int from) {
        int at = from;
        while (says(at, Says.TIMES)) {
            at++;
        }
        if (at == from) {
            return false;
        }
        Numbers.Found number = Numbers.at(words, at);
        return number != null && says(number.end(), Says.WEEK);
    }

    /** Not the one hour of {@code 6 one-hour sessions}. */
    private boolean isCount(int start, int end) {
        boolean length = words.get(end).is("-") && says(end + 1, Says.OTHER);
        if (length || isPartOfWord(start) || says(end, Says.OTHER) || words.get(end).is("%") || says(end, Says.TIMES) || isTimesNumber(start)) {
            return false;
        }
        return isTotal(start, end) || visitsFollow(end) || isAtEnd(start, end);
    }

    /** {@code PR-2 office visit}. */
    private boolean isPartOfWord(int start) {
        Word hyphen = words.get(start - 1);
        return words.get(start).glued() && hyphen.is("-") && hyphen.glued()
                && words.get(start - 2).kind() == Word.Kind.LETTERS;
    }

    /** {@code 2 times 8} could be anything. */
    private boolean isTimesNumber(int start) {
        if (!says(start - 1, Says.TIMES)) {
            return false;
        }
        Word before = words.get(start - 2);
        return before.isNumber() || isNumberWord(start - 2);
    }

    private boolean isNumberWord(int index) {
        Numbers.Found number = index < 0 ? null : Numbers.at(words, index);
        return number != null && number.end() == index + 1;
    }

    /** {@code times 12}, {@code x 6}, {@code #8}, {@code QTY: 8}, {@code total of 8}, {@code (8)}. */
    private boolean isTotal(int start, int end) {
        int before = words.get(start - 1).is(":") || words.get(start - 1).is("of") ? start - 2 : start - 1;
        boolean bracketed = words.get(start - 1).is("(") && words.get(end).is(")");
        return bracketed || says(before, Says.TOTAL) || says(before, Says.TIMES) && before == start - 1;
    }

    /** {@code psychotherapy sessions, six}: the request's last words, behind the visits that they count. */
    private boolean isAtEnd(int start, int end) {
        return end == words.size() && words.get(start - 1).is(",") && visited && count.times == 0;
    }

    /** Whether visits, and what they are of, follow without anything else between. */
    private boolean visitsFollow(int from) {
        for (int i = from; i < Math.min(words.size(), from + LONGEST_SERVICE); i++) {
            if (says(i, Says.VISIT)) {
                boolean rate = isWeekly(i) > 0 || says(i + 1, Says.PER) && says(i + 2, Says.OTHER);
                return !rate;
            }
            Word word = words.get(i);
            boolean length = says(i, Says.OTHER) && words.get(i - 1).is("-") && words.get(i).glued();
            boolean goesOn = word.kind() == Word.Kind.LETTERS && !says(i, Says.TIMES) && (length || !says(i, Says.OTHER))
                    || word.is("/") || word.is("-");
            if (!goesOn || says(i, Says.END)) {
                return false;
            }
        }
        return false;
    }

    private boolean says(int index, Says what) {
        return WORDS.says(words.get(index), what);
    }

    private void weekly(Told<Integer> value) {
        weekly = true;
        perWeek.add(value);
    }
}
