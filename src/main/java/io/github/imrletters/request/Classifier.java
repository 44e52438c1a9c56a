package io.github.imrletters.request;

import io.github.imrletters.model.Category;
import io.github.imrletters.model.Subcategory;
import io.github.imrletters.words.PhraseTable;
import io.github.imrletters.words.WordFile;
import io.github.imrletters.words.WordList;
import io.github.imrletters.words.WordRoles;
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
        SPECIALTY
    }

    private enum Says {
        THING,
        COUNTED,
        THERAPY
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
        for (List<String> row : WordFile.rows(Classifier.class, "treatments.tsv", 4)) {
            Subcategory subcategory = row.get(3).equals(NONE) ? null : Subcategory.valueOf(row.get(3));
            TABLES.get(Rank.valueOf(row.get(1).toUpperCase(Locale.ROOT)))
                    .put(row.get(0), new Classification(Category.valueOf(row.get(2)), subcategory, null));
        }
    }

    private final WordList words;
    private final DrugRequest drug;

    private Classifier(WordList words, DrugRequest drug) {
        this.words = words;
        this.drug = drug;
    }

    /** {@link Classification#NONE} where nothing known is asked for; {@code drug} is {@code null} where none is named. */
    static Classification classify(WordList words, DrugRequest drug) {
        return new Classifier(words, drug).classify();
    }

    private Classification classify() {
        PhraseTable.Found<Classification> decisive = first(Rank.DECISIVE);
        PhraseTable.Found<Classification> treatment = treatment();
        if (decisive != null && !isOnlyPurpose(decisive, treatment)) {
            return decisive.meaning();
        }
        if (drug != null && drug.isAtHead() && !isPartOf(drug.first(), treatment)) {
            return drugs();
        }
        PhraseTable.Found<Classification> visit = first(Rank.VISIT);
        if (visit != null && isVisit(visit, treatment)) {
            return visit(visit, treatment);
        }
        if (treatment != null) {
            return treatment.meaning();
        }
        if (drug != null) {
            return drugs();
        }
        PhraseTable.Found<Classification> general = first(Rank.GENERAL);
        return general == null ? Classification.NONE : general.meaning();
    }

    /** {@code Heat therapy pad} and {@code heat therapy back pad} ask for equipment, unless a therapy with it is asked for. */
    private PhraseTable.Found<Classification> treatment() {
        PhraseTable.Found<Classification> found = first(Rank.TREATMENT);
        if (found == null || found.meaning().subcategory() != Subcategory.OTHER_THERAPIES) {
            return found;
        }
        int at = BodyPartsReader.endOfParts(words, says(found.end(), Says.THERAPY) ? found.end() + 1 : found.end());
        boolean equipment = says(at, Says.THING) && !says(at + 1, Says.THERAPY);
        return equipment ? new PhraseTable.Found<>(EQUIPMENT, found.start(), at + 1) : found;
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

    private Classification drugs() {
        return new Classification(Category.PHARMACEUTICALS, null, drug.drugClass());
    }

    /** A treatment named before a visit is what is asked for, unless it is a surgery and the visit is the surgeon's. */
    private static boolean isVisit(PhraseTable.Found<Classification> visit, PhraseTable.Found<Classification> treatment) {
        if (treatment == null || visit.start() <= treatment.start()) {
            return true;
        }
        return isSurgery(treatment) && visit.start() <= treatment.end() + 1;
    }

    private static boolean isSurgery(PhraseTable.Found<Classification> found) {
        return found != null && found.meaning().category() == Category.SURGERY;
    }

    private Classification visit(
            PhraseTable.Found<Classification> visit, PhraseTable.Found<Classification> treatment) {
        PhraseTable.Found<Classification> specialty = first(Rank.SPECIALTY);
        if (specialty != null) {
            return specialty.meaning();
        }
        boolean surgery = isSurgery(treatment) || isSurgery(first(Rank.GENERAL));
        return surgery ? SURGEONS_CONSULTATION : visit.meaning();
    }

    private PhraseTable.Found<Classification> first(Rank rank) {
        PhraseTable.Found<Classification> found = TABLES.get(rank).first(words, 0);
        return found == null ? null : beforeAnd(rank, found);
    }

    /** {@code TENS unit & supplies} asks for the unit first, not for {@code TENS unit supplies}. */
    private PhraseTable.Found<Classification> beforeAnd(Rank rank, PhraseTable.Found<Classification> found) {
        for (int i = found.start() + 1; i < found.end(); i++) {
            if (words.get(i).is("&") || words.get(i).is("+")) {
                WordList before = new WordList(words.text(found.start(), i));
                PhraseTable.Found<Classification> shorter = TABLES.get(rank).at(before, 0);
                boolean whole = shorter != null && shorter.end() == before.size();
                return whole ? new PhraseTable.Found<>(shorter.meaning(), found.start(), i) : found;
            }
        }
        return found;
    }
}
