package io.github.imrletters.request;

import io.github.imrletters.model.Category;
import io.github.imrletters.model.Subcategory;
import io.github.imrletters.words.PhraseTable;
import io.github.imrletters.words.WordFile;
import io.github.imrletters.words.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Classifies requests by the words of {@code treatments.tsv} and {@code drugs.tsv}. */
final class Classifier {

    private enum Rank {
        DECISIVE,
        TREATMENT,
        VISIT,
        GENERAL,
        SPECIALTY
    }

    private static final String NONE = "-";
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
        if (decisive != null) {
            return decisive.meaning();
        }
        PhraseTable.Found<Classification> treatment = first(Rank.TREATMENT);
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
        return surgery ? TABLES.get(Rank.SPECIALTY).first(new WordList("surgeon"), 0).meaning() : visit.meaning();
    }

    private PhraseTable.Found<Classification> first(Rank rank) {
        return TABLES.get(rank).first(words, 0);
    }
}
