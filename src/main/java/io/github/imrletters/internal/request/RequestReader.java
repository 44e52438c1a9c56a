package io.github.imrletters.internal.request;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.line.HeadingPhrase;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.Category;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Medication;
import io.github.imrletters.model.Request;
import io.github.imrletters.model.Subcategory;
import io.github.imrletters.model.Visits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads all that a request's words tell. */
public final class RequestReader {

    /** Several times the longest heading seen; of anything longer, only the text is told. */
    private static final int LONGEST = 5_000;
    /** What is given in visits or sessions. */
    private static final Set<Category> IN_VISITS = EnumSet.of(Category.REHABILITATION, Category.PSYCH_SERVICES,
            Category.EVALUATION_MANAGEMENT, Category.HOME_HEALTH, Category.PROGRAMS);

    private final Passage treatment;
    private final Trail trail;

    private RequestReader(Passage treatment, Trail trail) {
        this.treatment = treatment;
        this.trail = trail;
    }

    /**
     * Reads a heading.
     *
     * @param heading in one line, without the outcome and its colon; {@code null} where it is missing
     * @param trail   where to mark what it asks for
     * @param notes   where to say what is odd in it
     * @return what it asks for
     */
    public static Request read(Passage heading, Trail trail, Notes notes) {
        trail.printed("text", heading);
        if (heading == null || heading.text().length() > LONGEST) {
            trail.printed("treatment", heading);
            String text = heading == null ? null : heading.text();
            return new Request(text, text, null, null, false, null, false, null, null, null, null, null, List.of());
        }
        PartlyAuthorizedRequest partly = PartlyAuthorizedRequest.read(heading);
        if (partly == null && NearPhrases.hasRoom(heading.text())) {
            partly = nearlyPartly(heading, notes);
        }
        if (partly != null) {
            trail.printed("originalRequest", partly.original());
            trail.printed("authorizedPortion", partly.authorized());
        }
        return new RequestReader(partly == null ? heading : partly.left(), trail).read(heading.text(), partly);
    }

    /** A request that is partly authorized by damaged phrases; {@code null} where it is none. */
    private static PartlyAuthorizedRequest nearlyPartly(Passage heading, Notes notes) {
        Passage mended = NearPhrases.mended(heading);
        PartlyAuthorizedRequest partly = mended == heading ? null : PartlyAuthorizedRequest.read(mended);
        if (partly != null) {
            notes.readAs("partly authorized request");
            if (HeadingPhrase.ORIGINAL.in(heading.text(), 0) == null) {
                // By this phrase a heading in plain text is told to go back over full stops.
                notes.add(DiagnosticCode.VALUE_UNREADABLE, "a damaged phrase of a partly authorized request: its heading may begin earlier");
            }
        } else if (NearPhrases.areIn(mended.text())) {
            notes.add(DiagnosticCode.VALUE_UNREADABLE, "a heading has some of the phrases of a partly authorized request, and not all");
        }
        return partly;
    }

    private Request read(String text, PartlyAuthorizedRequest partly) {
        WordList all = new WordList(treatment.text());
        // The label of an associated surgical service says nothing about what the service is.
        WordList words = new WordList(treatment.text(), Circumstances.labelEnd(all), treatment.text().length());
        trail.printed("treatment", treatment);
        DrugRequest drug = DrugRequest.in(words);
        Classification classification = classification(words, drug);
        boolean isDrug = classification.category() == Category.PHARMACEUTICALS;
        return new Request(text, treatment.text(),
                partly == null ? null : partly.original().text(),
                partly == null ? null : partly.authorized().text(),
                marked("retrospective", Circumstances.retrospective(all)) != null,
                marked("dateOfService", Circumstances.dateOfService(all)),
                marked("associatedSurgicalService", Circumstances.associatedSurgicalService(all)) != null,
                classification.category(), classification.subcategory(), classification.drugClass(),
                isDrug ? medication(words, drug) : null,
                isInVisits(classification) ? visits(words) : null,
                bodyParts(words));
    }

    private Classification classification(WordList words, DrugRequest drug) {
        PhraseTable.Found<Classification> found = Classifier.classify(words, drug);
        if (found == null) {
            return Classification.NONE;
        }
        Classification classification = found.meaning();
        if (trail.isKept()) {
            derived("category", classification.category(), found, words);
            derived("subcategory", classification.subcategory(), found, words);
            derived("drugClass", classification.drugClass(), drug == null ? null : drug.decidedClass(), words);
        }
        return classification;
    }

    private void derived(String member, Object value, PhraseTable.Found<?> found, WordList words) {
        if (value != null) {
            trail.derived(member, trail.pointer("treatment"), found == null ? null : found.row(), treatment,
                    found == null ? null : Told.by(value, words, found.start(), found.end()));
        }
    }

    private Medication medication(WordList words, DrugRequest drug) {
        MedicationReader.Printed printed = MedicationReader.read(words, drug);
        if (printed == null) {
            return null;
        }
        trail.printed("medication/name", treatment, printed.name());
        trail.printed("medication/strength", treatment, printed.strength());
        trail.printed("medication/quantity", treatment, printed.quantity());
        trail.printed("medication/refills", treatment, printed.refills());
        return printed.medication();
    }

    private Visits visits(WordList words) {
        VisitsReader.Printed printed = VisitsReader.read(words);
        if (printed == null) {
            return null;
        }
        trail.printed("visits/count", treatment, printed.count());
        trail.printed("visits/perWeek", treatment, printed.perWeek());
        trail.printed("visits/weeks", treatment, printed.weeks());
        return printed.visits();
    }

    private List<BodyPart> bodyParts(WordList words) {
        List<BodyPartsReader.Named> named = BodyPartsReader.read(words);
        for (int i = 0; trail.isKept() && i < named.size(); i++) {
            Trail at = trail.in("bodyParts", i);
            at.derived("name", trail.pointer("treatment"), named.get(i).row(), treatment, named.get(i).name());
            at.printed("side", treatment, named.get(i).side());
        }
        return named.stream().map(BodyPartsReader.Named::part).toList();
    }

    /** Marks what is told; answers its value, or {@code null}. */
    private <T> T marked(String member, Told<T> told) {
        trail.printed(member, treatment, told);
        return Told.value(told);
    }

    /** Of dental services, numbers are those of teeth; a surgeon's consultations are visits, his operations are none. */
    private static boolean isInVisits(Classification classification) {
        return IN_VISITS.contains(classification.category())
                && classification.subcategory() != Subcategory.DENTAL_SERVICES
                || classification.subcategory() == Subcategory.SURGICAL_CONSULT;
    }
}
