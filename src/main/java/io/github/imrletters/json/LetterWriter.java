package io.github.imrletters.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.CitationType;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.FactPlace;
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
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Streams a letter's records: one method a record, fields in the order in which they are documented. */
final class LetterWriter {

    private final JsonGenerator json;

    private LetterWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Letter letter, JsonGenerator json) throws IOException {
        json.writeStartObject();
        new LetterWriter(json).letter(letter);
        json.writeEndObject();
    }

    /** The fields of a record alone; the caller opens and closes the object around them. */
    static <T> void writeFields(T value, Fields<T> fields, JsonGenerator json) throws IOException {
        fields.write(new LetterWriter(json), value);
    }

    /** Writes the fields of a record, and no object around them. */
    @FunctionalInterface
    interface Fields<T> {
        void write(LetterWriter writer, T value) throws IOException;
    }

    void letter(Letter letter) throws IOException {
        // Not the record's: what is written is of this version, whatever the letter was read from.
        string("schemaVersion", Letter.SCHEMA_VERSION);
        object("source", letter.source(), LetterWriter::source);
        string("template", letter.template());
        object("caseHeader", letter.caseHeader(), LetterWriter::caseHeader);
        object("reviewer", letter.reviewer(), LetterWriter::reviewer);
        object("caseSummary", letter.caseSummary(), LetterWriter::caseSummary);
        strings("documentsReviewed", letter.documentsReviewed());
        array("disputedItems", letter.disputedItems(), LetterWriter::disputedItem);
        string("outcome", letter.outcome());
        array("diagnostics", letter.diagnostics(), LetterWriter::diagnostic);
        array("unrecognizedLines", letter.unrecognizedLines(), LetterWriter::unrecognizedLine);
        object("places", letter.places(), LetterWriter::places);
    }

    void source(Source source) throws IOException {
        string("name", source.name());
        string("path", source.path());
        string("mediaType", source.mediaType());
        string("sha256", source.sha256());
        number("pages", source.pages());
        number("part", source.part());
    }

    void caseHeader(CaseHeader header) throws IOException {
        string("caseNumber", header.caseNumber());
        string("dateAssigned", header.dateAssigned());
        string("dateOfInjury", header.dateOfInjury());
        string("decisionDate", header.decisionDate());
        string("urDenialDate", header.urDenialDate());
        string("applicationReceived", header.applicationReceived());
        string("priority", header.priority());
        string("claimNumber", header.claimNumber());
        string("employee", header.employee());
        string("provider", header.provider());
        string("treatmentsInDispute", header.treatmentsInDispute());
    }

    void reviewer(Reviewer reviewer) throws IOException {
        strings("licensureStates", reviewer.licensureStates());
        strings("specialties", reviewer.specialties());
        strings("subspecialties", reviewer.subspecialties());
        string("statement", reviewer.statement());
    }

    void caseSummary(CaseSummary summary) throws IOException {
        string("text", summary.text());
        object("patient", summary.patient(), LetterWriter::patient);
        string("dateOfInjury", summary.dateOfInjury());
    }

    void patient(Patient patient) throws IOException {
        number("age", patient.age());
        string("sex", patient.sex());
    }

    void disputedItem(DisputedItem item) throws IOException {
        number("number", item.number());
        object("request", item.request(), LetterWriter::request);
        string("decision", item.decision());
        object("claimsAdministratorGuideline", item.claimsAdministratorGuideline(), LetterWriter::guideline);
        object("reviewerGuideline", item.reviewerGuideline(), LetterWriter::guideline);
        object("rationale", item.rationale(), LetterWriter::rationale);
    }

    void request(Request request) throws IOException {
        string("text", request.text());
        string("treatment", request.treatment());
        string("originalRequest", request.originalRequest());
        string("authorizedPortion", request.authorizedPortion());
        json.writeBooleanField("retrospective", request.retrospective());
        string("dateOfService", request.dateOfService());
        json.writeBooleanField("associatedSurgicalService", request.associatedSurgicalService());
        string("category", request.category());
        string("subcategory", request.subcategory());
        string("drugClass", request.drugClass());
        object("medication", request.medication(), LetterWriter::medication);
        object("visits", request.visits(), LetterWriter::visits);
        array("bodyParts", request.bodyParts(), LetterWriter::bodyPart);
    }

    void medication(Medication medication) throws IOException {
        string("name", medication.name());
        string("strength", medication.strength());
        number("quantity", medication.quantity());
        number("refills", medication.refills());
    }

    void visits(Visits visits) throws IOException {
        number("count", visits.count());
        number("perWeek", visits.perWeek());
        number("weeks", visits.weeks());
    }

    void bodyPart(BodyPart part) throws IOException {
        string("name", part.name());
        string("side", part.side());
    }

    void guideline(Guideline guideline) throws IOException {
        string("text", guideline.text());
        array("citations", guideline.citations(), LetterWriter::citation);
    }

    /** Each type has members of its own; but what a record has of the other's is not lost. */
    void citation(Citation citation) throws IOException {
        string("type", citation.type());
        string("chapter", citation.chapter());
        number("year", citation.year());
        stringsUnlessEmpty("sections", citation.sections(), citation.type() == CitationType.MTUS);
        stringsUnlessEmpty("pages", citation.pages(), false);
        string("source", citation.source());
        string("text", citation.text());
    }

    private void stringsUnlessEmpty(String name, List<String> values, boolean always) throws IOException {
        if (always || !values.isEmpty()) {
            strings(name, values);
        }
    }

    void rationale(Rationale rationale) throws IOException {
        string("text", rationale.text());
        string("conclusion", rationale.conclusion());
    }

    void diagnostic(Diagnostic diagnostic) throws IOException {
        string("severity", diagnostic.severity());
        string("code", diagnostic.code());
        string("message", diagnostic.message());
        number("page", diagnostic.page());
        number("line", diagnostic.line());
        number("otherPage", diagnostic.otherPage());
        number("otherLine", diagnostic.otherLine());
    }

    void unrecognizedLine(UnrecognizedLine line) throws IOException {
        number("page", line.page());
        number("line", line.line());
        string("text", line.text());
    }

    /** A member a fact, of one shape or the other: a list of where it stands, or what it follows from. */
    void places(Places places) throws IOException {
        for (Map.Entry<String, FactPlace> fact : places.byPointer().entrySet()) {
            if (fact.getValue().derived()) {
                object(fact.getKey(), fact.getValue(), LetterWriter::derived);
            } else {
                array(fact.getKey(), fact.getValue().at(), LetterWriter::printedPlace);
            }
        }
    }

    private void derived(FactPlace place) throws IOException {
        strings("from", place.from());
        string("rule", place.rule());
        array("at", place.at(), LetterWriter::printedPlace);
    }

    void printedPlace(PrintedPlace place) throws IOException {
        number("page", place.page());
        number("line", place.line());
        number("start", place.start());
        number("end", place.end());
        if (place.box() != null) {
            json.writeArrayFieldStart("box");
            json.writeNumber(place.box().left());
            json.writeNumber(place.box().top());
            json.writeNumber(place.box().right());
            json.writeNumber(place.box().bottom());
            json.writeEndArray();
        }
    }

    /** Texts, enumerations by their constants' names, dates in ISO 8601. */
    private void string(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    private void number(String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private <T> void object(String name, @Nullable T value, Fields<T> fields) throws IOException {
        if (value != null) {
            json.writeObjectFieldStart(name);
            fields.write(this, value);
            json.writeEndObject();
        }
    }

    private <T> void array(String name, List<T> values, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.write(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
