package io.github.imrletters.grammar;

import io.github.imrletters.fact.CaseFacts;
import io.github.imrletters.fact.ConclusionReader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Conclusion;
import io.github.imrletters.model.Request;
import io.github.imrletters.request.RequestReader;
import java.util.function.Function;

/**
 * What reads the facts inside a letter's texts, once the mappers have found the texts.
 *
 * @param caseSummary of the reflowed summary
 * @param request     of a heading without its outcome, or {@code null} where it is missing
 * @param guideline   of a guideline paragraph
 * @param conclusion  of a rationale
 */
record FactReaders(
        Function<String, CaseSummary> caseSummary,
        Function<String, Request> request,
        Function<String, GuidelineMapper.Citations> guideline,
        Function<String, Conclusion> conclusion) {

    static final FactReaders ALL =
            new FactReaders(CaseFacts::read, RequestReader::read, GuidelineMapper::read, ConclusionReader::read);
}
