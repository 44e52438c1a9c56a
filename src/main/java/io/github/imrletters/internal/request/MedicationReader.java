package io.github.imrletters.internal.request;

import io.github.imrletters.internal.words.Numbers;
import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.Word;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.internal.words.WordRoles;
import io.github.imrletters.model.Medication;
import java.util.List;

/** Reads a drug's name, strength, quantity and refills as a request prints them. */
final class MedicationReader {

    private enum Says {
        STRENGTH,
        PER,
        COUNT,
        QUANTITY,
        REFILL,
        NO,
        TAKEN,
        DIRECTION,
        BETWEEN
    }

    private static final WordRoles<Says> WORDS =
            new WordRoles<>(MedicationReader.class, "medication-words.tsv", Says.class);
    private static final PhraseTable<Boolean> NAME_GOES_ON = new PhraseTable<>();

    static {
        for (WordFile.Row row : WordFile.rows(MedicationReader.class, "medication-name.tsv", 1)) {
            NAME_GOES_ON.put(row.get(0), true);
        }
    }

    private static final int LONGEST_QUANTITY = 6;
    /** More than any letter has between the label of a quantity and its number. */
    private static final int MOST_MARKS = 20;
    private static final int FEWEST_PIECES = 10;

    private final WordList words;
    private final int nameStart;
    private final int nameEnd;

    private MedicationReader(WordList words, DrugRequest drug) {
        this.words = words;
        this.nameStart = drug.first().start();
        this.nameEnd = nameEnd(words, drug.first().end());
    }

    /** A drug as it is printed; {@code null} is what is not. */
    record Printed(Told<String> name, Told<String> strength, Told<Integer> quantity, Told<Integer> refills) {

        Medication medication() {
            return new Medication(Told.value(name), Told.value(strength), Told.value(quantity), Told.value(refills));
        }
    }

    /** {@code null} where nothing of it is printed, or several drugs are; of a compound, name and strength are never told. */
    static Printed read(WordList words, DrugRequest drug) {
        if (drug.isSeveral()) {
            return null;
        }
        MedicationReader reader = new MedicationReader(words, drug);
        Told<String> name = drug.isNameless() ? null : reader.text(reader.nameStart, reader.nameEnd);
        Told<String> strength = drug.isNameless() ? null : reader.strength();
        Told<Integer> quantity = reader.quantity();
        Told<Integer> refills = reader.refills();
        boolean none = name == null && strength == null && quantity == null && refills == null;
        return none ? null : new Printed(name, strength, quantity, refills);
    }

    /** A name goes on with salts and forms, and with a synonym that a hyphen or a slash ties to it. */
    private static int nameEnd(WordList words, int drugEnd) {
        int end = drugEnd;
        while (true) {
            boolean tied = (words.get(end).is("-") || words.get(end).is("/")) && words.get(end).glued();
            PhraseTable.Found<?> next = NAME_GOES_ON.at(words, tied ? end + 1 : end);
            if (next == null && tied) {
                next = Drugs.at(words, end + 1);
            }
            if (next == null) {
                return end;
            }
            end = next.end();
        }
    }

    /** The first strength behind the name, or else the one before it. */
    private Told<String> text(int from, int to) {
        return Told.by(words.text(from, to), words, from, to);
    }

    private Told<String> strength() {
        for (int i = nameEnd; i < words.size(); i++) {
            int end = strengthEnd(i);
            if (end > i) {
                return text(i, end);
            }
        }
        for (int i = 0; i < nameStart; i++) {
            int end = strengthEnd(i);
            if (end > i && end <= nameStart) {
                return text(i, end);
            }
        }
        return null;
    }

    /**
     * The index behind a strength that begins at a word: numbers with units, joined by slashes and hyphens, such as
     * {@code 10/325mg}, {@code 4%-27.5%}, {@code 25mg/ml}, {@code 3% 300mg/g}. Without a unit, two numbers joined directly
     * behind the name are one, too: {@code Norco 10/325}.
     */
    private int strengthEnd(int start) {
        if (!words.get(start).isNumber() || words.get(start - 1).is("#")) {
            return -1;
        }
        boolean measured = false;
        int numbers = 0;
        int at = start;
        while (words.get(at).isNumber() || at > start && isUnit(at)) {
            if (words.get(at).isNumber()) {
                numbers++;
                at++;
            }
            if (isUnit(at) && !isOnlyAmount(at, start)) {
                measured = true;
                at++;
            }
            if (isJoined(at)) {
                at++;
            } else if (!measured || !isMeasured(at)) {
                break;
            }
        }
        return measured || numbers > 1 && start == nameEnd ? at : -1;
    }

    /** Whether the mark at a word joins two parts of a strength. */
    private boolean isJoined(int at) {
        boolean mark = words.get(at).is("/") || words.get(at).is("-");
        return mark && (words.get(at + 1).isNumber() || isUnit(at + 1));
    }

    /** {@code 5 tablets}: how much, and not how strong. */
    private boolean isOnlyAmount(int at, int start) {
        return isPer(at) && at == start + 1 && !words.get(at + 1).is("/");
    }

    /** Whether a strength with a unit begins at a word; no further than its first unit, which may be the first of very many. */
    private boolean isMeasured(int start) {
        int at = start;
        while (words.get(at).isNumber()) {
            at++;
            if (isUnit(at) && !isOnlyAmount(at, start)) {
                return true;
            }
            if (!isJoined(at)) {
                return false;
            }
            at++;
            if (isUnit(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnit(int index) {
        return says(index, Says.STRENGTH) || isPer(index);
    }

    private boolean isPer(int index) {
        return says(index, Says.PER);
    }

    private Told<Integer> quantity() {
        for (int i = nameEnd; i < words.size(); i++) {
            Told<Integer> labelled = labelledQuantity(i);
            if (labelled != null) {
                return labelled;
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Numbers.Found number = Numbers.at(words, i);
            if (number != null && says(number.end(), Says.COUNT) && isAmount(i, number.end())) {
                return Told.by(number.value(), words, i, number.end());
            }
        }
        return quantityBeforeName();
    }

    /** {@code 60 Tramadol 50mg}; a small number is one of prescriptions, not of pieces. */
    private Told<Integer> quantityBeforeName() {
        Numbers.Found number = nameStart == 0 ? null : Numbers.at(words, nameStart - 1);
        boolean pieces = number != null && number.end() == nameStart && number.value() >= FEWEST_PIECES;
        return pieces ? Told.by(number.value(), words, nameStart - 1, number.end()) : null;
    }

    /** {@code #60}, {@code QTY: 60}, {@code quantity of 60}. */
    private Told<Integer> labelledQuantity(int index) {
        if (!says(index, Says.QUANTITY)) {
            return null;
        }
        int at = index + 1;
        while (at <= index + MOST_MARKS
                && (words.get(at).kind() == Word.Kind.MARK && at < words.size() || words.get(at).is("of"))) {
            at++;
        }
        Word number = words.get(at);
        Integer whole = number.isNumber() ? whole(number.text()) : null;
        return whole == null ? null : Told.by(whole, words, at, at + 1);
    }

    /** {@code 60}, {@code 1,000}, {@code 60.00}; nothing where there are parts of a whole. */
    private static Integer whole(String number) {
        int point = number.indexOf('.');
        boolean parts = point >= 0 && !number.substring(point + 1).chars().allMatch(c -> c == '0');
        String digits = (point < 0 ? number : number.substring(0, point)).replace(",", "");
        return parts || digits.length() > LONGEST_QUANTITY ? null : Integer.valueOf(digits);
    }

    /** {@code 60 tablets}, but not {@code take 1 tablet} or {@code 2 tablets twice daily}. */
    private boolean isAmount(int start, int end) {
        return !says(start - 1, Says.TAKEN) && !says(end + 1, Says.DIRECTION);
    }

    private Told<Integer> refills() {
        for (int i = 0; i < words.size(); i++) {
            if (says(i, Says.REFILL)) {
                Told<Integer> before = numberBefore(i);
                return before != null ? before : numberBehind(i + 1);
            }
        }
        return null;
    }

    /** {@code one (1) refill}, {@code 2 refills}, {@code no refills}. */
    private Told<Integer> numberBefore(int end) {
        if (says(end - 1, Says.NO)) {
            return Told.by(0, words, end - 1, end);
        }
        boolean bracketed = words.get(end - 1).is(")");
        for (int start = Math.max(0, end - 4); start < end; start++) {
            Numbers.Found number = Numbers.at(words, start);
            boolean adjacent = number != null && (number.end() == end || bracketed && number.end() == end - 1);
            if (adjacent && !isLabelledQuantity(start)) {
                return Told.by(number.value(), words, start, number.end());
            }
        }
        return null;
    }

    /** {@code QTY: 90 refills: 2} and {@code #90 refills 2} tell of ninety pieces, not of ninety refills. */
    private boolean isLabelledQuantity(int number) {
        int label = number - 1;
        while (label > 0 && (words.get(label).is(":") || words.get(label).is(".") || words.get(label).is("of"))) {
            label--;
        }
        return says(label, Says.QUANTITY);
    }

    /** {@code refills: 3}, {@code refill x 2}, {@code refills (1)}. */
    private Told<Integer> numberBehind(int start) {
        int at = start;
        while (says(at, Says.BETWEEN)) {
            at++;
        }
        Numbers.Found number = Numbers.at(words, at);
        return number == null ? null : Told.by(number.value(), words, at, number.end());
    }

    private boolean says(int index, Says what) {
        return WORDS.says(words.get(index), what);
    }
}
