package io.github.imrletters.cli.table;

import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.CitationType;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Medication;
import io.github.imrletters.model.Patient;
import io.github.imrletters.model.Rationale;
import io.github.imrletters.model.Request;
import io.github.imrletters.model.Visits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a table, in their order: they are the same whatever the letters hold. What a letter does not state is an empty cell. */
public enum Column {
    CASE_NUMBER(Kind.WORD, true, "the IMR case", row -> row.header(CaseHeader::caseNumber)),
    DECISION_DATE(Kind.DATE, true, "when it was decided", row -> row.header(CaseHeader::decisionDate)),
    DATE_ASSIGNED(Kind.DATE, true, "when it was assigned for review", row -> row.header(CaseHeader::dateAssigned)),
    APPLICATION_RECEIVED(Kind.DATE, true, "when the application for review was received", row -> row.header(CaseHeader::applicationReceived)),
    UR_DENIAL_DATE(Kind.DATE, true, "when utilization review denied the treatment", row -> row.header(CaseHeader::urDenialDate)),
    DATE_OF_INJURY(Kind.DATE, true, "when the worker was injured, by the header or else the case summary", Row::dateOfInjury),
    PRIORITY(Kind.WORD, true, "STANDARD or EXPEDITED", row -> row.header(CaseHeader::priority)),
    TEMPLATE(Kind.TEXT, true, "which printed form the letter follows", row -> row.letter().template()),
    AGE(Kind.NUMBER, true, "the worker's, in years, as the case summary states it", row -> row.patient(Patient::age)),
    SEX(Kind.WORD, true, "the worker's, as the case summary states it: FEMALE or MALE", row -> row.patient(Patient::sex)),
    ITEM(Kind.NUMBER, false, "the disputed item's number within its letter, from 1", row -> row.item(DisputedItem::number)),
    TREATMENT(Kind.LONG_TEXT, false, "what the reviewer decided on", row -> row.request(Request::treatment)),
    ORIGINAL_REQUEST(Kind.LONG_TEXT, false, "what was requested first, where a part of it was authorized", row -> row.request(Request::originalRequest)),
    AUTHORIZED_PORTION(Kind.LONG_TEXT, false, "which part was authorized before", row -> row.request(Request::authorizedPortion)),
    DECISION(Kind.WORD, false, "on the denial: UPHELD, OVERTURNED or PARTIALLY_OVERTURNED", row -> row.item(DisputedItem::decision)),
    CATEGORY(Kind.TEXT, false, "the treatment's, in the DWC's vocabulary; the library's own classification", row -> row.request(Request::category)),
    SUBCATEGORY(Kind.TEXT, false, "likewise", row -> row.request(Request::subcategory)),
    DRUG_CLASS(Kind.TEXT, false, "likewise, of pharmaceuticals", row -> row.request(Request::drugClass)),
    DRUG(Kind.TEXT, false, "its name as printed", row -> row.medication(Medication::name)),
    STRENGTH(Kind.WORD, false, "as printed", row -> row.medication(Medication::strength)),
    QUANTITY(Kind.NUMBER, false, "how many tablets or other pieces", row -> row.medication(Medication::quantity)),
    REFILLS(Kind.NUMBER, false, "how many", row -> row.medication(Medication::refills)),
    VISITS(Kind.NUMBER, false, "the printed total of visits or sessions", row -> row.visits(Visits::count)),
    PER_WEEK(Kind.NUMBER, false, "visits a week", row -> row.visits(Visits::perWeek)),
    WEEKS(Kind.NUMBER, false, "for so many weeks", row -> row.visits(Visits::weeks)),
    BODY_PARTS(Kind.LIST, false, "with their sides, in the order of mention", row -> row.request(request -> bodyParts(request.bodyParts()))),
    RETROSPECTIVE(Kind.BOOLEAN, false, "whether the request says that the treatment was given already", row -> row.request(Request::retrospective)),
    DATE_OF_SERVICE(Kind.DATE, false, "of a retrospective request, where one date is printed", row -> row.request(Request::dateOfService)),
    ASSOCIATED_SURGICAL_SERVICE(Kind.BOOLEAN, false, "whether the request says that it goes with an operation",
            row -> row.request(Request::associatedSurgicalService)),
    CA_GUIDELINES(Kind.LIST, false, "what the claims administrator cited", row -> row.guideline(DisputedItem::claimsAdministratorGuideline, Column::cited)),
    CA_GUIDELINE_TEXT(Kind.LONG_TEXT, false, "the same in the letter's words",
            row -> row.guideline(DisputedItem::claimsAdministratorGuideline, Guideline::text)),
    REVIEWER_GUIDELINES(Kind.LIST, false, "what the reviewer cited", row -> row.guideline(DisputedItem::reviewerGuideline, Column::cited)),
    REVIEWER_GUIDELINE_TEXT(Kind.LONG_TEXT, false, "the same in the letter's words", row -> row.guideline(DisputedItem::reviewerGuideline, Guideline::text)),
    CONCLUSION(Kind.TEXT, false, "what the rationale ends in: MEDICALLY_NECESSARY or NOT_MEDICALLY_NECESSARY", row -> row.rationale(Rationale::conclusion)),
    RATIONALE(Kind.LONG_TEXT, false, "why it was decided so, in the letter's words", row -> row.rationale(Rationale::text)),
    REVIEWER_SPECIALTIES(Kind.LIST, true, "the expert reviewer's", row -> row.letter().reviewer().specialties()),
    REVIEWER_STATES(Kind.LIST, true, "where the expert reviewer is licensed", row -> row.letter().reviewer().licensureStates()),
    LETTER_OUTCOME(Kind.WORD, true, "of all items together: UPHELD, OVERTURNED or PARTIALLY_OVERTURNED", row -> row.letter().outcome()),
    LETTER_OUTCOME_DWC(Kind.WORD, true, "the same in the words of the DWC's index: Uphold, Overturn, Partial Overturn", row -> ofIndex(row.letter().outcome())),
    DAYS_RECEIVED_TO_DECISION(Kind.NUMBER, true, "days from application_received to decision_date", row -> row.daysToDecision(CaseHeader::applicationReceived)),
    DAYS_ASSIGNED_TO_DECISION(Kind.NUMBER, true, "days from date_assigned to decision_date", row -> row.daysToDecision(CaseHeader::dateAssigned)),
    ITEMS_IN_LETTER(Kind.NUMBER, true, "how many disputed items the letter has", row -> row.letter().disputedItems().size()),
    DIAGNOSTICS(Kind.LIST, true, "codes of what was noticed while the letter was read", row -> codes(row.letter())),
    SOURCE_PATH(Kind.TEXT, true, "the file the letter was read from", row -> path(row.letter())),
    SHA256(Kind.TEXT, true, "the checksum of that file", row -> row.letter().source().sha256());

    /** What the cells of a column hold. */
    enum Kind {
        TEXT,
        /** A short one. */
        WORD,
        /** Some lines or more. */
        LONG_TEXT,
        DATE,
        NUMBER,
        BOOLEAN,
        /** Texts, in one cell. */
        LIST
    }

    private static final String BETWEEN = "; ";

    private final Kind kind;
    private final boolean ofLetter;
    private final String meaning;
    private final Function<Row, Object> value;

    Column(Kind kind, boolean ofLetter, String meaning, Function<Row, Object> value) {
        this.kind = kind;
        this.ofLetter = ofLetter;
        this.meaning = meaning;
        this.value = value;
    }

    /**
     * The name, in the table's first row.
     *
     * @return in lower case
     */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    /**
     * What the column means.
     *
     * @return a few words
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The columns that tell of the letter and not of one of its items.
     *
     * @return in their order
     */
    public static List<Column> ofLetters() {
        return Arrays.stream(values()).filter(column -> column.ofLetter).toList();
    }

    /** The cell of a row; empty where the letter does not state it. */
    String cell(Row row) {
        Object fact = value.apply(row);
        if (fact instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        }
        return fact == null ? "" : fact.toString();
    }

    private static List<String> bodyParts(List<BodyPart> parts) {
        return parts.stream().map(part -> part.side() == null ? part.name() : part.side().name().toLowerCase(Locale.ROOT) + ' ' + part.name()).toList();
    }

    private static List<String> cited(Guideline guideline) {
        return guideline.citations().stream().map(Column::told).filter(text -> !text.isEmpty()).toList();
    }

    private static String told(Citation citation) {
        Stream<Object> words = citation.type() == CitationType.MTUS
                ? Stream.of("MTUS", orEmpty(citation.chapter()), orEmpty(citation.year()))
                : Stream.of(citation.source() == null ? "" : citation.source().name() + ':', orEmpty(citation.text()));
        return words.map(Object::toString).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Object orEmpty(Object value) {
        return value == null ? "" : value;
    }

    private static String ofIndex(Decision outcome) {
        return outcome == null ? null : switch (outcome) {
            case UPHELD -> "Uphold";
            case OVERTURNED -> "Overturn";
            case PARTIALLY_OVERTURNED -> "Partial Overturn";
        };
    }

    private static List<String> codes(Letter letter) {
        return letter.diagnostics().stream().map(Diagnostic::code).map(Enum::name).distinct().toList();
    }

    private static String path(Letter letter) {
        return letter.source().path() == null ? letter.source().name() : letter.source().path();
    }
}
