package io.github.imrletters.internal.request;

import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.Word;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.internal.words.WordRoles;
import io.github.imrletters.model.Category;
import io.github.imrletters.model.Subcategory;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classifies requests by the words of {@code treatments.tsv} and {@code drugs.tsv}. */
final class Classifier {

    private enum Rank {
        DECISIVE,
        TREATMENT,
        VISIT,
        GENERAL,
        TEST,
        SPECIALTY,
        TESTED
    }

    private enum Says {
        THING,
        COUNTED,
        THERAPY,
        JOINT,
        BEHIND,
        WITH
    }

    private static final String NONE = "-";
    private static final Classification SURGEONS_CONSULTATION =
            new Classification(Category.SURGERY, Subcategory.SURGICAL_CONSULT, null);
    private static final Classification EQUIPMENT = new Classification(Category.DMEPOS, Subcategory.DME, null);
    private static final WordRoles<Says> WORDS = new WordRoles<>(Classifier.class, "following-words.tsv", Says.class);
    private static final Set<String> PURPOSE = WordFile.rows(Classifier.class, "purpose-words.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<Rank, PhraseTable<Classification>> TABLES = new EnumMap<>(Rank.class);

    static {
        for (Rank rank : Rank.values()) {
            TABLES.put(rank, new PhraseTable<>());
        }
        for (WordFile.Row row : WordFile.rows(Classifier.class, "treatments.tsv", 4)) {
            TABLES.get(Rank.valueOf(row.get(1).toUpperCase(Locale.ROOT))).put(row.get(0), meaning(row.get(2), row.get(3)), row);
        }
    }

    private final WordList words;
    private final DrugRequest drug;
    /** The last word found to part a test from what it is of: many things that may be tested can stand on the same side of it. */
    private int parting = -1;

    private Classifier(WordList words, DrugRequest drug) {
        this.words = words;
        this.drug = drug;
    }

    private static Classification meaning(String category, String subcategory) {
        return category.equals(NONE) ? Classification.NONE : new Classification(
                Category.valueOf(category), subcategory.equals(NONE) ? null : Subcategory.valueOf(subcategory), null);
    }

    /**
     * The classification by the words that decide; {@code null} where nothing known is asked for.
     *
     * @param drug {@code null} where none is named
     */
    static PhraseTable.Found<Classification> classify(WordList words, DrugRequest drug) {
        return new Classifier(words, drug).classify();
    }

    private PhraseTable.Found<Classification> classify() {
        PhraseTable.Found<Classification> decisive = first(Rank.DECISIVE);
        PhraseTable.Found<Classification> treatment = treatment();
        if (decisive != null && !isOnlyPurpose(decisive, treatment)) {
            return decisive;
        }
        if (drug != null && drug.isAtHead() && !isPartOf(drug.first(), treatment)) {
            return drugs();
        }
        PhraseTable.Found<Classification> visit = first(Rank.VISIT);
        if (visit != null && isVisit(visit, treatment)) {
            return visit(visit, treatment);
        }
        if (treatment != null) {
            return treatment;
        }
        if (drug != null) {
            return drugs();
        }
        PhraseTable.Found<Classification> general = first(Rank.GENERAL);
        return general == null ? test() : general;
    }

    /** The treatment that is named first, be it a test that is known by what it is of. */
    private PhraseTable.Found<Classification> treatment() {
        PhraseTable.Found<Classification> treatment = orEquipment(first(Rank.TREATMENT));
        PhraseTable.Found<Classification> test = knownTest();
        return test != null && (treatment == null || test.start() < treatment.start()) ? test : treatment;
    }

    /** {@code Heat therapy pad} and {@code heat therapy back pad} ask for equipment, unless a therapy with it is asked for. */
    private PhraseTable.Found<Classification> orEquipment(PhraseTable.Found<Classification> found) {
        if (found == null || found.meaning().subcategory() != Subcategory.OTHER_THERAPIES) {
            return found;
        }
        int at = BodyPartsReader.endOfParts(words, says(found.end(), Says.THERAPY) ? found.end() + 1 : found.end());
        boolean equipment = says(at, Says.THING) && !says(at + 1, Says.THERAPY);
        return equipment
                ? new PhraseTable.Found<>(EQUIPMENT, found.start(), at + 1, WORDS.row(words.get(at), Says.THING)) : found;
    }

    /** {@code Grip strength test}, {@code testing of the grip}: a test and what it is of, with little words between. */
    private PhraseTable.Found<Classification> knownTest() {
        PhraseTable.Found<Classification> test = test();
        PhraseTable.Found<Classification> tested = test == null ? null : first(Rank.TESTED);
        while (tested != null) {
            boolean joined = tested.start() < test.start()
                    ? isJoined(tested.end(), test.start()) : isJoined(test.end(), tested.start());
            if (joined) {
                int start = Math.min(tested.start(), test.start());
                return new PhraseTable.Found<>(tested.meaning(), start, Math.max(tested.end(), test.end()), tested.row());
            }
            tested = TABLES.get(Rank.TESTED).first(words, tested.end());
        }
        return null;
    }

    /** Whether nothing but little words, parts of the body and what else is tested stands between. */
    private boolean isJoined(int from, int to) {
        if (from <= parting && parting < to) {
            return false;
        }
        int at = from;
        while (at < to) {
            PhraseTable.Found<Classification> tested = TABLES.get(Rank.TESTED).at(words, at);
            int end = tested == null ? BodyPartsReader.endOfParts(words, at) : tested.end();
            if (end == at && words.get(at).kind() == Word.Kind.LETTERS && !says(at, Says.JOINT)) {
                parting = at;
                return false;
            }
            at = Math.max(end, at + 1);
        }
        return true;
    }

    /** The test that is asked for: neither {@code test strips} nor {@code equipment for testing}; {@code null} if there is none. */
    private PhraseTable.Found<Classification> test() {
        PhraseTable.Found<Classification> test = first(Rank.TEST);
        if (test == null || isPurpose(test.start())) {
            return null;
        }
        int behind = BodyPartsReader.endOfParts(words, test.end());
        boolean last = words.get(behind).kind() != Word.Kind.LETTERS || says(behind, Says.JOINT) || says(behind, Says.BEHIND);
        return last ? test : null;
    }

    /** Whether what stands at a word is to be served by what is asked for before it. */
    private boolean isPurpose(int index) {
        boolean asked = false;
        for (int i = 0; i < index; i++) {
            if (asked && PURPOSE.contains(words.get(i).text())) {
                return true;
            }
            asked |= !DrugRequest.isOpening(words.get(i));
        }
        return false;
    }

    private boolean says(int index, Says what) {
        return WORDS.says(words.get(index), what);
    }

    /** {@code Consultation for an epidural injection}, {@code transportation from the injection} ask for no injection. */
    private boolean isOnlyPurpose(
            PhraseTable.Found<Classification> decisive, PhraseTable.Found<Classification> treatment) {
        if (decisive.meaning().category() != Category.INJECTION) {
            return false;
        }
        PhraseTable.Found<Classification> visit = first(Rank.VISIT);
        return isPurposeOf(treatment, decisive) || isPurposeOf(visit, decisive);
    }

    /** Whether words such as {@code for} stand between what is asked for and what it is to serve. */
    private boolean isPurposeOf(PhraseTable.Found<Classification> asked, PhraseTable.Found<Classification> purpose) {
        if (asked == null) {
            return false;
        }
        for (int i = asked.end(); i < purpose.start(); i++) {
            if (PURPOSE.contains(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Vitamin D level} asks for a test and not for the vitamin. */
    private static boolean isPartOf(PhraseTable.Found<Drug> drug, PhraseTable.Found<Classification> treatment) {
        return treatment != null && treatment.start() <= drug.start() && treatment.end() > drug.end();
    }

    private PhraseTable.Found<Classification> drugs() {
        PhraseTable.Found<Drug> first = drug.first();
        return new PhraseTable.Found<>(new Classification(Category.PHARMACEUTICALS, null, drug.drugClass()),
                first.start(), first.end(), first.row());
    }

    /** A treatment named before a visit is what is asked for, unless it is a surgery and the visit is the surgeon's. */
    private boolean isVisit(PhraseTable.Found<Classification> visit, PhraseTable.Found<Classification> treatment) {
        if (treatment == null) {
            return !isDoneIn(first(Rank.GENERAL), visit);
        }
        boolean surgeons = isSurgery(treatment) && visit.start() <= treatment.end() + 1 && !isDoneIn(treatment, visit);
        return visit.start() <= treatment.start() || surgeons;
    }

    /** {@code Arthroscopic examination}, {@code repair with evaluation of the nerve} ask for no visit to the surgeon. */
    private boolean isDoneIn(PhraseTable.Found<Classification> surgery, PhraseTable.Found<Classification> visit) {
        if (!isSurgery(surgery)) {
            return false;
        }
        boolean within = surgery.start() <= visit.start() && visit.end() <= surgery.end();
        return within || visit.start() == surgery.end() + 1 && says(surgery.end(), Says.WITH);
    }

    private static boolean isSurgery(PhraseTable.Found<Classification> found) {
        return found != null && found.meaning().category() == Category.SURGERY;
    }

    private PhraseTable.Found<Classification> visit(
            PhraseTable.Found<Classification> visit, PhraseTable.Found<Classification> treatment) {
        PhraseTable.Found<Classification> specialty = first(Rank.SPECIALTY);
        if (specialty != null) {
            return specialty;
        }
        boolean surgery = isSurgery(treatment) || isSurgery(first(Rank.GENERAL));
        return surgery ? new PhraseTable.Found<>(SURGEONS_CONSULTATION, visit.start(), visit.end(), visit.row()) : visit;
    }

    /** The first words that have a meaning of this rank; {@code null} where there are none. */
    private PhraseTable.Found<Classification> first(Rank rank) {
        PhraseTable<Classification> table = TABLES.get(rank);
        PhraseTable.Found<Classification> found = table.first(words, 0);
        while (found != null && found.meaning() == Classification.NONE) {
            found = table.first(words, found.end());
        }
        return found == null ? null : beforeAnd(rank, found);
    }

    /** {@code TENS unit & supplies} asks for the unit first, not for {@code TENS unit supplies}. */
    private PhraseTable.Found<Classification> beforeAnd(Rank rank, PhraseTable.Found<Classification> found) {
        for (int i = found.start() + 1; i < found.end(); i++) {
            if (words.get(i).is("&") || words.get(i).is("+")) {
                WordList before = new WordList(words.text(found.start(), i));
                PhraseTable.Found<Classification> shorter = TABLES.get(rank).at(before, 0);
                boolean whole = shorter != null && shorter.end() == before.size();
                return whole ? new PhraseTable.Found<>(shorter.meaning(), found.start(), i, shorter.row()) : found;
            }
        }
        return found;
    }
}
