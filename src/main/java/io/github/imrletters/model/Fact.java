package io.github.imrletters.model;

/**
 * What a letter can tell: each component of its records that is a value, by the pattern of its JSON Pointer.
 * A later version may know more.
 */
public enum Fact {
    /** The printed form: {@link Letter#template()}. */
    TEMPLATE("/template"),
    /** {@link CaseHeader#caseNumber()}. */
    CASE_NUMBER("/caseHeader/caseNumber"),
    /** {@link CaseHeader#dateAssigned()}. */
    DATE_ASSIGNED("/caseHeader/dateAssigned"),
    /** {@link CaseHeader#dateOfInjury()}. */
    DATE_OF_INJURY("/caseHeader/dateOfInjury"),
    /** {@link CaseHeader#decisionDate()}. */
    DECISION_DATE("/caseHeader/decisionDate"),
    /** {@link CaseHeader#urDenialDate()}. */
    UR_DENIAL_DATE("/caseHeader/urDenialDate"),
    /** {@link CaseHeader#applicationReceived()}. */
    APPLICATION_RECEIVED("/caseHeader/applicationReceived"),
    /** {@link CaseHeader#priority()}. */
    PRIORITY("/caseHeader/priority"),
    /** {@link CaseHeader#claimNumber()}. */
    CLAIM_NUMBER("/caseHeader/claimNumber"),
    /** {@link CaseHeader#employee()}. */
    EMPLOYEE("/caseHeader/employee"),
    /** {@link CaseHeader#provider()}. */
    PROVIDER("/caseHeader/provider"),
    /** {@link CaseHeader#treatmentsInDispute()}. */
    TREATMENTS_IN_DISPUTE("/caseHeader/treatmentsInDispute"),
    /** One of {@link Reviewer#licensureStates()}. */
    LICENSURE_STATE("/reviewer/licensureStates/*"),
    /** One of {@link Reviewer#specialties()}. */
    SPECIALTY("/reviewer/specialties/*"),
    /** One of {@link Reviewer#subspecialties()}. */
    SUBSPECIALTY("/reviewer/subspecialties/*"),
    /** {@link Reviewer#statement()}. */
    REVIEWER_STATEMENT("/reviewer/statement"),
    /** {@link CaseSummary#text()}. */
    CASE_SUMMARY("/caseSummary/text"),
    /** {@link Patient#age()}. */
    PATIENT_AGE("/caseSummary/patient/age"),
    /** {@link Patient#sex()}. */
    PATIENT_SEX("/caseSummary/patient/sex"),
    /** {@link CaseSummary#dateOfInjury()}. */
    DATE_OF_INJURY_IN_SUMMARY("/caseSummary/dateOfInjury"),
    /** One of {@link Letter#documentsReviewed()}. */
    DOCUMENT_REVIEWED("/documentsReviewed/*"),
    /** {@link DisputedItem#number()}. */
    ITEM_NUMBER("/disputedItems/*/number"),
    /** {@link Request#text()}. */
    REQUEST("/disputedItems/*/request/text"),
    /** {@link Request#treatment()}. */
    TREATMENT("/disputedItems/*/request/treatment"),
    /** {@link Request#originalRequest()}. */
    ORIGINAL_REQUEST("/disputedItems/*/request/originalRequest"),
    /** {@link Request#authorizedPortion()}. */
    AUTHORIZED_PORTION("/disputedItems/*/request/authorizedPortion"),
    /** {@link Request#retrospective()}. */
    RETROSPECTIVE("/disputedItems/*/request/retrospective"),
    /** {@link Request#dateOfService()}. */
    DATE_OF_SERVICE("/disputedItems/*/request/dateOfService"),
    /** {@link Request#associatedSurgicalService()}. */
    ASSOCIATED_SURGICAL_SERVICE("/disputedItems/*/request/associatedSurgicalService"),
    /** {@link Request#category()}. */
    CATEGORY("/disputedItems/*/request/category"),
    /** {@link Request#subcategory()}. */
    SUBCATEGORY("/disputedItems/*/request/subcategory"),
    /** {@link Request#drugClass()}. */
    DRUG_CLASS("/disputedItems/*/request/drugClass"),
    /** {@link Medication#name()}. */
    MEDICATION_NAME("/disputedItems/*/request/medication/name"),
    /** {@link Medication#strength()}. */
    MEDICATION_STRENGTH("/disputedItems/*/request/medication/strength"),
    /** {@link Medication#quantity()}. */
    MEDICATION_QUANTITY("/disputedItems/*/request/medication/quantity"),
    /** {@link Medication#refills()}. */
    MEDICATION_REFILLS("/disputedItems/*/request/medication/refills"),
    /** {@link Visits#count()}. */
    VISIT_COUNT("/disputedItems/*/request/visits/count"),
    /** {@link Visits#perWeek()}. */
    VISITS_PER_WEEK("/disputedItems/*/request/visits/perWeek"),
    /** {@link Visits#weeks()}. */
    WEEKS_OF_VISITS("/disputedItems/*/request/visits/weeks"),
    /** {@link BodyPart#name()} of one of {@link Request#bodyParts()}. */
    BODY_PART("/disputedItems/*/request/bodyParts/*/name"),
    /** {@link BodyPart#side()} of one of {@link Request#bodyParts()}. */
    BODY_PART_SIDE("/disputedItems/*/request/bodyParts/*/side"),
    /** {@link DisputedItem#decision()}. */
    DECISION("/disputedItems/*/decision"),
    /** {@link Guideline#text()} of {@link DisputedItem#claimsAdministratorGuideline()}. */
    CLAIMS_ADMINISTRATOR_GUIDELINE("/disputedItems/*/claimsAdministratorGuideline/text"),
    /** Of a citation of the claims administrator: {@link Citation#type()}. */
    CLAIMS_ADMINISTRATOR_CITATION_TYPE("/disputedItems/*/claimsAdministratorGuideline/citations/*/type"),
    /** Of a citation of the claims administrator: {@link Citation#chapter()}. */
    CLAIMS_ADMINISTRATOR_CITATION_CHAPTER("/disputedItems/*/claimsAdministratorGuideline/citations/*/chapter"),
    /** Of a citation of the claims administrator: {@link Citation#year()}. */
    CLAIMS_ADMINISTRATOR_CITATION_YEAR("/disputedItems/*/claimsAdministratorGuideline/citations/*/year"),
    /** Of a citation of the claims administrator: one of {@link Citation#sections()}. */
    CLAIMS_ADMINISTRATOR_CITATION_SECTION("/disputedItems/*/claimsAdministratorGuideline/citations/*/sections/*"),
    /** Of a citation of the claims administrator: one of {@link Citation#pages()}. */
    CLAIMS_ADMINISTRATOR_CITATION_PAGES("/disputedItems/*/claimsAdministratorGuideline/citations/*/pages/*"),
    /** Of a citation of the claims administrator: {@link Citation#source()}. */
    CLAIMS_ADMINISTRATOR_CITATION_SOURCE("/disputedItems/*/claimsAdministratorGuideline/citations/*/source"),
    /** Of a citation of the claims administrator: {@link Citation#text()}. */
    CLAIMS_ADMINISTRATOR_CITATION_TEXT("/disputedItems/*/claimsAdministratorGuideline/citations/*/text"),
    /** {@link Guideline#text()} of {@link DisputedItem#reviewerGuideline()}. */
    REVIEWER_GUIDELINE("/disputedItems/*/reviewerGuideline/text"),
    /** Of a citation of the reviewer: {@link Citation#type()}. */
    REVIEWER_CITATION_TYPE("/disputedItems/*/reviewerGuideline/citations/*/type"),
    /** Of a citation of the reviewer: {@link Citation#chapter()}. */
    REVIEWER_CITATION_CHAPTER("/disputedItems/*/reviewerGuideline/citations/*/chapter"),
    /** Of a citation of the reviewer: {@link Citation#year()}. */
    REVIEWER_CITATION_YEAR("/disputedItems/*/reviewerGuideline/citations/*/year"),
    /** Of a citation of the reviewer: one of {@link Citation#sections()}. */
    REVIEWER_CITATION_SECTION("/disputedItems/*/reviewerGuideline/citations/*/sections/*"),
    /** Of a citation of the reviewer: one of {@link Citation#pages()}. */
    REVIEWER_CITATION_PAGES("/disputedItems/*/reviewerGuideline/citations/*/pages/*"),
    /** Of a citation of the reviewer: {@link Citation#source()}. */
    REVIEWER_CITATION_SOURCE("/disputedItems/*/reviewerGuideline/citations/*/source"),
    /** Of a citation of the reviewer: {@link Citation#text()}. */
    REVIEWER_CITATION_TEXT("/disputedItems/*/reviewerGuideline/citations/*/text"),
    /** {@link Rationale#text()}. */
    RATIONALE("/disputedItems/*/rationale/text"),
    /** {@link Rationale#conclusion()}. */
    CONCLUSION("/disputedItems/*/rationale/conclusion"),
    /** {@link Letter#outcome()}. */
    OUTCOME("/outcome"),
    /** The text of one of {@link Letter#unrecognizedLines()}. */
    UNRECOGNIZED_LINE("/unrecognizedLines/*/text");

    private final String[] steps;

    Fact(String pattern) {
        this.steps = pattern.split("/\\*", -1);
    }

    /**
     * The fact's JSON Pointer (RFC 6901) in a letter.
     *
     * @param indexes where in each of the lists on the way to it, from 0: {@code DECISION.pointer(2)} is
     *                {@code /disputedItems/2/decision}
     * @return the pointer
     * @throws IllegalArgumentException if there are more lists or fewer than indexes, or an index is less than 0
     */
    public String pointer(int... indexes) {
        if (indexes.length != steps.length - 1) {
            throw new IllegalArgumentException(this + " is in " + (steps.length - 1) + " lists, not " + indexes.length);
        }
        StringBuilder pointer = new StringBuilder(steps[0]);
        for (int i = 0; i < indexes.length; i++) {
            if (indexes[i] < 0) {
                throw new IllegalArgumentException("an index is less than 0: " + indexes[i]);
            }
            pointer.append('/').append(indexes[i]).append(steps[i + 1]);
        }
        return pointer.toString();
    }

    /**
     * The pointers of a fact, whatever the indexes.
     *
     * @return a JSON Pointer with {@code *} for each index, such as {@code /disputedItems/&#42;/decision}
     */
    public String pattern() {
        return String.join("/*", steps);
    }
}
