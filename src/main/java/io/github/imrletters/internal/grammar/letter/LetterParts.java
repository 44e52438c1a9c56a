package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Reviewer;
import java.util.List;

/**
 * What a letter prints, whatever its form.
 *
 * @param caseHeader        {@code null} where it has none
 * @param reviewer          always there, possibly empty
 * @param caseSummary       {@code null} where it has none
 * @param documentsReviewed in the order listed; empty where it lists none
 * @param disputedItems     in the order printed
 */
public record LetterParts(CaseHeader caseHeader, Reviewer reviewer, CaseSummary caseSummary, List<String> documentsReviewed,
        List<DisputedItem> disputedItems) {

    /** Of a text that is no letter. */
    public static final LetterParts NONE =
            new LetterParts(null, new Reviewer(null, null, null, null), null, List.of(), List.of());
}
