package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.fact.CaseFacts;
import io.github.imrletters.internal.fact.ConclusionReader;
import io.github.imrletters.internal.grammar.guideline.GuidelineMapper;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.request.RequestReader;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Conclusion;
import io.github.imrletters.model.Request;
import java.util.function.BiFunction;

/**
 * What reads the facts inside a letter's texts, and marks where they stand, once a form's mappers have found the texts: shared by all
 * forms.
 *
 * @param caseSummary of the summary
 * @param request     of a heading without its outcome, or {@code null} where it is missing
 * @param guideline   of a guideline paragraph
 * @param conclusion  of a rationale
 */
public record FactReaders(
        FactReader<CaseSummary> caseSummary,
        FactReader<Request> request,
        FactReader<GuidelineMapper.Citations> guideline,
        BiFunction<Passage, Trail, Conclusion> conclusion) {

    /** Read all that is there. */
    public static final FactReaders ALL = new FactReaders(
            CaseFacts::read, RequestReader::read, GuidelineMapper::read, ConclusionReader::read);
}
