package io.github.imrletters.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Medication;
import io.github.imrletters.model.Patient;
import io.github.imrletters.model.Places;
import io.github.imrletters.model.PrintedPlace;
import io.github.imrletters.model.Rationale;
import io.github.imrletters.model.Request;
import io.github.imrletters.model.Reviewer;
import io.github.imrletters.model.Source;
import io.github.imrletters.model.UnrecognizedLine;
import io.github.imrletters.model.Visits;

/**
 * Teaches a program's own Jackson mapper the JSON of {@link LetterJson}, whatever the mapper's settings: of letters, and of each of
 * their records inside an object of the program's own. {@code new ObjectMapper().registerModule(new LetterModule())}, or
 * {@code findAndRegisterModules()}; in Spring Boot, a bean of this type. Needs Jackson 2.12 or a later 2.x.
 *
 * <p>A value that cannot be read ends in Jackson's {@code JsonMappingException}, with the {@link LetterJsonException} as its cause;
 * its JSON Pointer begins at the record. A constant that is not known reads as absent; only a letter has diagnostics that tell it.
 */
public final class LetterModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module; it keeps no state. */
    public LetterModule() {
        super("imr-letters");
        add(Letter.class, LetterWriter::letter);
        add(Source.class, LetterWriter::source);
        add(CaseHeader.class, LetterWriter::caseHeader);
        add(Reviewer.class, LetterWriter::reviewer);
        add(CaseSummary.class, LetterWriter::caseSummary);
        add(Patient.class, LetterWriter::patient);
        add(DisputedItem.class, LetterWriter::disputedItem);
        add(Request.class, LetterWriter::request);
        add(Medication.class, LetterWriter::medication);
        add(Visits.class, LetterWriter::visits);
        add(BodyPart.class, LetterWriter::bodyPart);
        add(Guideline.class, LetterWriter::guideline);
        add(Citation.class, LetterWriter::citation);
        add(Rationale.class, LetterWriter::rationale);
        add(Diagnostic.class, LetterWriter::diagnostic);
        add(UnrecognizedLine.class, LetterWriter::unrecognizedLine);
        add(Places.class, LetterWriter::places);
        add(PrintedPlace.class, LetterWriter::printedPlace);
    }

    private <T extends Record> void add(Class<T> type, RecordSerializer.Fields<T> fields) {
        addSerializer(type, new RecordSerializer<>(type, fields));
        addDeserializer(type, new RecordDeserializer<>(type));
    }
}
