package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.fact.CaseFacts;
import io.github.imrletters.internal.fact.ConclusionReader;
import io.github.imrletters.internal.grammar.guideline.GuidelineMapper;
import io.github.imrletters.internal.request.RequestReader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Conclusion;
import io.github.imrletters.model.Request;
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
