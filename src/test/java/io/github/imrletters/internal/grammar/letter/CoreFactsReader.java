package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.form.LetterReader;
import io.github.imrletters.internal.grammar.guideline.GuidelineMapper;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.request.PartlyAuthorizedRequest;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Request;
import io.github.imrletters.model.Source;
import java.util.List;

/** Reads only what is plainly printed: the texts, and no fact inside them. For benchmarks, beside yardsticks that do no more. */
public final class CoreFactsReader {

    private static final FactReaders NONE = new FactReaders(
            (text, trail, notes) -> new CaseSummary(text.text(), null, null),
            (heading, trail, notes) -> request(heading),
            (text, trail, notes) -> new GuidelineMapper.Citations(List.of(), true),
            (text, trail) -> null);

    private static final LetterReader READER = new LetterReader(NONE, false);

    private CoreFactsReader() {
    }

    public static Letter read(List<Line> lines, Source source, DiagnosticCollector diagnostics) {
        return READER.read(lines, source, diagnostics);
    }

    /** The parts of a partly authorized request are printed, too. */
    private static Request request(Passage heading) {
        PartlyAuthorizedRequest partly = heading == null ? null : PartlyAuthorizedRequest.read(heading);
        return new Request(text(heading), text(partly == null ? heading : partly.left()),
                text(partly == null ? null : partly.original()), text(partly == null ? null : partly.authorized()),
                false, null, false, null, null, null, null, null, List.of());
    }

    private static String text(Passage passage) {
        return passage == null ? null : passage.text();
    }
}
