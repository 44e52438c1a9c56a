package io.github.imrletters.internal.request;

import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.Category;
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

    private RequestReader() {
    }

    /**
     * Reads a heading.
     *
     * @param heading    in one line, without the outcome and its colon; {@code null} where it is missing
     * @return what it asks for
     */
    public static Request read(Passage heading) {
        if (heading == null || heading.text().length() > LONGEST) {
            String text = heading == null ? null : heading.text();
            return new Request(text, text, null, null, false, null, false, null, null, null, null, null, List.of());
        }
        PartlyAuthorizedRequest partly = PartlyAuthorizedRequest.read(heading);
        String treatment = (partly == null ? heading : partly.left()).text();
        WordList all = new WordList(treatment);
        // The label of an associated surgical service says nothing about what the service is.
        WordList words = new WordList(treatment, Circumstances.labelEnd(all), treatment.length());
        DrugRequest drug = DrugRequest.in(words);
        Classification classification = Classifier.classify(words, drug);
        boolean isDrug = classification.category() == Category.PHARMACEUTICALS;
        Medication medication = isDrug ? MedicationReader.read(words, drug) : null;
        Visits visits = isInVisits(classification) ? VisitsReader.read(words) : null;
        return new Request(heading.text(), treatment,
                partly == null ? null : partly.original().text(),
                partly == null ? null : partly.authorized().text(),
                Circumstances.isRetrospective(all),
                Circumstances.dateOfService(all),
                Circumstances.isAssociatedSurgicalService(all),
                classification.category(), classification.subcategory(), classification.drugClass(),
                medication, visits, BodyPartsReader.read(words));
    }

    /** Of dental services, numbers are those of teeth; a surgeon's consultations are visits, his operations are none. */
    private static boolean isInVisits(Classification classification) {
        return IN_VISITS.contains(classification.category())
                && classification.subcategory() != Subcategory.DENTAL_SERVICES
                || classification.subcategory() == Subcategory.SURGICAL_CONSULT;
    }
}
