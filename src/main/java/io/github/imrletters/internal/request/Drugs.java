package io.github.imrletters.internal.request;

import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.DrugClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The drugs that a request names, by {@code drugs.tsv}. */
final class Drugs {

    private static final String SAME = "-";
    private static final int NAME = 0;
    private static final int CLASS = 3;
    private static final int TOPICAL_CLASS = 4;
    /** Between the ingredients of a combination these mean no more than a slash. */
    private static final PhraseTable<Drug> NAMES = new PhraseTable<>(Set.of("and", "w", "with"));

    static {
        for (WordFile.Row row : WordFile.rows(Drugs.class, "drugs.tsv", 5)) {
            DrugClass drugClass = DrugClass.valueOf(row.get(CLASS));
            boolean same = row.get(TOPICAL_CLASS).equals(SAME);
            NAMES.put(row.get(NAME), new Drug(drugClass, same ? drugClass : DrugClass.valueOf(row.get(TOPICAL_CLASS))), row);
        }
    }

    private Drugs() {
    }

    /** The name at a word, or {@code null}. */
    static PhraseTable.Found<Drug> at(WordList words, int index) {
        return NAMES.at(words, index);
    }

    /** All names in a request, in their order; those in brackets too. */
    static List<PhraseTable.Found<Drug>> in(WordList words) {
        List<PhraseTable.Found<Drug>> found = new ArrayList<>(2);
        int at = 0;
        while (at < words.size()) {
            PhraseTable.Found<Drug> drug = at(words, at);
            if (drug == null) {
                at++;
            } else {
                found.add(drug);
                at = drug.end();
            }
        }
        return found;
    }
}
