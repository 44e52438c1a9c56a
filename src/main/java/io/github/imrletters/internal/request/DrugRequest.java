package io.github.imrletters.internal.request;

import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.Word;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.DrugClass;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The drugs of one request: which one is meant, of what class, and whether it was compounded. */
final class DrugRequest {

    private enum Form {
        TOPICAL,
        OTHER_WAY,
        COMPOUND
    }

    private static final PhraseTable<Form> FORMS = new PhraseTable<>();
    private static final Set<String> OPENINGS = new HashSet<>();

    static {
        for (WordFile.Row row : WordFile.rows(DrugRequest.class, "drug-forms.tsv", 2)) {
            FORMS.put(row.get(1), Form.valueOf(row.get(0)), row);
        }
        for (WordFile.Row row : WordFile.rows(DrugRequest.class, "request-openings.tsv", 1)) {
            OPENINGS.add(row.get(0));
        }
    }

    private final WordList words;
    private final List<PhraseTable.Found<Drug>> drugs;
    private final BitSet bracketed;
    /** The first words of each form. */
    private final Map<Form, PhraseTable.Found<Form>> forms = new EnumMap<>(Form.class);

    private DrugRequest(WordList words, List<PhraseTable.Found<Drug>> drugs) {
        this.words = words;
        this.drugs = drugs;
        this.bracketed = bracketed(words, first().end());
        int at = 0;
        while (at < words.size()) {
            PhraseTable.Found<Form> form = FORMS.at(words, at);
            if (form != null) {
                forms.putIfAbsent(form.meaning(), form);
            }
            at = form == null ? at + 1 : form.end();
        }
    }

    /** {@code null} where the request names no drug. */
    static DrugRequest in(WordList words) {
        List<PhraseTable.Found<Drug>> drugs = Drugs.in(words);
        return drugs.isEmpty() ? null : new DrugRequest(words, drugs);
    }

    /** Whether nothing but opening words stands before the drug. */
    boolean isAtHead() {
        for (int i = 0; i < first().start(); i++) {
            boolean opening = isOpening(words.get(i)) || FORMS.at(words, i) != null;
            if (!opening) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word, number or mark may begin a request and says nothing about what is asked for. */
    static boolean isOpening(Word word) {
        return word.kind() != Word.Kind.LETTERS || OPENINGS.contains(word.text());
    }

    /** The drug that is named first. */
    PhraseTable.Found<Drug> first() {
        return drugs.get(0);
    }

    /** {@code null} where several drugs of different classes are named. */
    DrugClass drugClass() {
        if (isCompound()) {
            return DrugClass.TOPICAL_COMPOUNDS;
        }
        DrugClass drugClass = classOf(first().meaning());
        for (int i = 1; i < drugs.size(); i++) {
            if (!isBracketed(drugs.get(i)) && classOf(drugs.get(i).meaning()) != drugClass) {
                return null;
            }
        }
        return drugClass;
    }

    /** The words by which {@link #drugClass()} is told; {@code null} where no single ones are. */
    PhraseTable.Found<?> decidedClass() {
        boolean ofDrug = !isCompound() || classOf(first().meaning()) == DrugClass.TOPICAL_COMPOUNDS;
        return ofDrug ? first() : forms.get(Form.COMPOUND);
    }

    /** Mixed by a pharmacy, as the request says or as several active ingredients for the skin show. */
    boolean isCompound() {
        if (forms.containsKey(Form.COMPOUND) || classOf(first().meaning()) == DrugClass.TOPICAL_COMPOUNDS) {
            return true;
        }
        return isTopical() && hasSeveralUnbracketed();
    }

    private boolean hasSeveralUnbracketed() {
        int unbracketed = 0;
        for (PhraseTable.Found<Drug> drug : drugs) {
            unbracketed += isBracketed(drug) ? 0 : 1;
        }
        return unbracketed > 1;
    }

    /** A compound goes by the names of its ingredients, unless it has a name of its own. */
    boolean isNameless() {
        if (!isCompound()) {
            return false;
        }
        String name = words.text(first().start(), first().end());
        boolean ownName = drugs.size() == 1 && name.indexOf('/') < 0 && name.indexOf(' ') < 0;
        return forms.containsKey(Form.COMPOUND) || !ownName;
    }

    /** Whether drugs that are no compound are asked for together; a synonym tied to a name by a hyphen or slash is none. */
    boolean isSeveral() {
        if (isCompound()) {
            return false;
        }
        for (int i = 1; i < drugs.size(); i++) {
            Word before = words.get(drugs.get(i).start() - 1);
            boolean tied = before.is("-") || before.is("/");
            if (!tied && !isBracketed(drugs.get(i))) {
                return true;
            }
        }
        return false;
    }

    private DrugClass classOf(Drug drug) {
        return isTopical() ? drug.topicalClass() : drug.drugClass();
    }

    private boolean isTopical() {
        return forms.containsKey(Form.TOPICAL) && !forms.containsKey(Form.OTHER_WAY);
    }

    /** A name in brackets behind another is a synonym. */
    private boolean isBracketed(PhraseTable.Found<Drug> drug) {
        return bracketed.get(drug.start());
    }

    /** Which words stand in brackets behind the first name: each of many drugs asks. */
    private static BitSet bracketed(WordList words, int from) {
        BitSet bracketed = new BitSet();
        int depth = 0;
        for (int i = from; i < words.size(); i++) {
            bracketed.set(i, depth > 0);
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
        }
        return bracketed;
    }
}
