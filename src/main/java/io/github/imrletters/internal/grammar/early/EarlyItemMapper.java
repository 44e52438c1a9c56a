package io.github.imrletters.internal.grammar.early;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.grammar.letter.ItemTexts;
import io.github.imrletters.internal.grammar.letter.Reading;
import io.github.imrletters.internal.line.DecisionWords;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.reflow.LinePart;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.reflow.Stretch;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.model.Conclusion;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Rationale;
import io.github.imrletters.model.Request;
import java.util.List;

/** Maps a disputed item of a letter of 2013 to its record. */
final class EarlyItemMapper {

    private final Reading reading;
    private final ItemTexts texts;
    private final boolean labelDecides;

    /** @param labelDecides whether the rationale's label tells the decision, and else the rationale itself */
    EarlyItemMapper(Reading reading, boolean labelDecides) {
        this.reading = reading;
        this.texts = new ItemTexts(reading);
        this.labelDecides = labelDecides;
    }

    DisputedItem item(EarlyItem item, int number, Trail trail) {
        Passage asked = reading.reflow().paragraph(item.request);
        if (asked == null) {
            reportMissing("request", number, item);
        }
        Request request = reading.facts().request().read(asked, trail.in("request"), new Notes(reading.diagnostics(), item.first));
        Decision decision = labelDecides ? labelled(item, trail) : decided(item, trail);
        if (!item.hasGuidelines()) {
            reportMissing("guideline", number, item);
        }
        Guideline claimsAdministrator = texts.guideline(item.claimsAdministrator, trail.in("claimsAdministratorGuideline"));
        Guideline reviewer = texts.guideline(item.reviewer, trail.in("reviewerGuideline"));
        if (item.rationale.isEmpty()) {
            reportMissing("rationale", number, item);
        }
        Rationale rationale = texts.rationale(item.rationale, decision, number, trail.in("rationale"));
        if (decision == null) {
            decision = concluded(item, rationale, number, trail);
        }
        return new DisputedItem(number, request, decision, claimsAdministrator, reviewer, rationale);
    }

    private void reportMissing(String part, int number, EarlyItem item) {
        reading.diagnostics().add(DiagnosticCode.ITEM_PART_MISSING, item.first, "disputed item " + number + " has no " + part);
    }

    private Decision decided(EarlyItem item, Trail trail) {
        List<? extends LinePart> whole = item.decision.stream().map(line -> Stretch.of(line.line())).toList();
        Passage words = reading.reflow().paragraph(whole);
        Told<Decision> told = words == null ? null : DecisionWords.in(words.text());
        trail.printed("decision", words, told);
        return Told.value(told);
    }

    private Decision labelled(EarlyItem item, Trail trail) {
        List<? extends LinePart> labels = item.rationale.stream().filter(line -> line.from() > 0).map(EarlyItemMapper::label).toList();
        Passage label = reading.reflow().paragraph(labels);
        Told<Decision> told = label == null ? null : DecisionWords.inLabel(label.text());
        trail.printed("decision", label, told);
        return Told.value(told);
    }

    private static LinePart label(TypedLine line) {
        return new Stretch(line.line(), 0, line.from());
    }

    /** Where no words tell the decision, the rationale does, by its label's own meaning. */
    private Decision concluded(EarlyItem item, Rationale rationale, int number, Trail trail) {
        if (!labelDecides || rationale == null || rationale.conclusion() == null) {
            reportMissing("decision", number, item);
            return null;
        }
        reading.diagnostics().add(DiagnosticCode.DECISION_FROM_CONCLUSION, item.rationale.get(0).line(),
                "no label tells the decision on disputed item " + number + "; it is what the rationale concludes");
        trail.derived("decision", List.of(trail.in("rationale").pointer("conclusion")));
        return rationale.conclusion() == Conclusion.MEDICALLY_NECESSARY ? Decision.OVERTURNED : Decision.UPHELD;
    }
}
