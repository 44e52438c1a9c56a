// A California IMR final determination letter, as a grammar over its lines.
//
// One token is one printed line; its kind was told before (LineClassifier; the words are in standard-form-words.tsv). No letter text
// enters this grammar. The rules stand in the order in which a letter is read. The grammar is total: it accepts every sequence of
// line kinds, because a letter with a section missing is still a letter. What is missing or repeated is told by the mapper, in
// words that a user understands.
//
// Samples: comment lines indented by four spaces or more, directly above a rule or an alternative with a name, are an invented
// sample of what it takes, printed line by printed line. Each rule that takes a token has one; GrammarSamplesTest parses them all.
//
// Where a line could go on with what stands before it or begin something new, it goes on: so one token decides.
parser grammar LetterParser;

// The order is that of LineKind, which a test holds.
tokens {
    HEADER_LABEL, HEADER_VALUE, HEADER_FIELD,
    HOW_MADE_TITLE, CREDENTIALS_INTRO, LICENSURE, SPECIALTY,
    DOCUMENTS_TITLE, DOCUMENTS_INTRO,
    CASE_SUMMARY_TITLE, SUMMARY_INTRO,
    ISSUES_TITLE, ISSUES_INTRO,
    HEADING, DECISION, DECISION_END,
    CLAIMS_ADMINISTRATOR_GUIDELINE, REVIEWER_GUIDELINE, RATIONALE,
    CLOSING, PAGE_FURNITURE, TEXT
}

// Sections come once and in this order, but nothing here insists on it: a title that was lost must not cost the others.
letter
    : section* EOF
    ;

section
    : caseHeader        # caseHeaderSection
    | howMade           # howMadeSection
    | documents         # documentsSection
    | caseSummary       # caseSummarySection
    | issues            # issuesSection
    | closing           # closingSection
    | unrecognized      # unrecognizedSection
    ;

//     Case Number: CM16-9000001
//     Date Assigned: 01/05/2017   Date of Injury: 03/02/2016
// Some extractors print all labels first and all values after: which value is whose is for the mapper to tell.
caseHeader
    : headerLine+
    ;

headerLine
    //     Case Number: CM16-9000001
    : HEADER_FIELD      # headerField
    //     Date Assigned:
    | HEADER_LABEL      # headerLabel
    //     01/05/2017
    | HEADER_VALUE      # headerValue
    ;

howMade
    //     HOW THE IMR FINAL DETERMINATION WAS MADE
    //     MAXIMUS Federal Services sent the complete case file to an expert reviewer. ...
    : HOW_MADE_TITLE+ statement? credentials?   # howMadeWithTitle
    // What is left of the section when its title is lost.
    //     State(s) of Licensure: California, Nevada
    //     Certification(s)/Specialty: Occupational Medicine
    | credentials                               # howMadeWithoutTitle
    ;

//     MAXIMUS Federal Services sent the complete case file to an expert reviewer. ...
statement
    : TEXT+
    ;

//     The Expert Reviewer has the following credentials:
//     State(s) of Licensure: California, Nevada
//     Certification(s)/Specialty: Occupational Medicine
credentials
    : credentialLine+
    ;

credentialLine
    //     The Expert Reviewer has the following credentials:
    // Of several reviewers, also what stands before the credentials of each.
    : CREDENTIALS_INTRO     # credentialsIntroduction
    | licensure             # licensureLine
    | specialty             # specialtyLine
    ;

//     State(s) of Licensure: California, Nevada,
//     Oregon
// A list can wrap.
licensure
    : LICENSURE TEXT*
    ;

//     Certification(s)/Specialty: Occupational Medicine, Pain Management
specialty
    : SPECIALTY TEXT*
    ;

documents
    //     DOCUMENTS REVIEWED
    //     The following documents were reviewed:
    //     Utilization Review Determination (dated 1/3/2018)
    : DOCUMENTS_TITLE DOCUMENTS_INTRO* TEXT*    # documentsWithTitle
    // Of a list whose title is lost.
    //     The following documents were reviewed:
    //     Utilization Review Determination (dated 1/3/2018)
    | DOCUMENTS_INTRO+ TEXT*                    # documentsWithoutTitle
    ;

caseSummary
    //     CLINICAL CASE SUMMARY
    //     The expert reviewer developed the following clinical case summary based on a review of the
    //     case file, including all medical records:
    //     The injured worker is a 51 year old female who slipped on a wet floor on 02-03-2016. ...
    : CASE_SUMMARY_TITLE+ SUMMARY_INTRO* TEXT*  # caseSummaryWithTitle
    //     The expert reviewer developed the following clinical case summary based on a review of the
    //     case file, including all medical records:
    //     The injured worker is a 43 year old male who was hit by a falling crate. ...
    | SUMMARY_INTRO+ TEXT*                      # caseSummaryWithoutTitle
    ;

// Text between the introduction and the first heading is due nowhere: the letter's rule of unrecognized lines takes it.
issues
    //     IMR ISSUES, DECISIONS AND RATIONALES
    //     The Final Determination was based on decisions for the disputed items/services set forth below:
    : ISSUES_TITLE+ ISSUES_INTRO* disputedItem* # issuesWithTitle
    //     The Final Determination was based on decisions for the disputed items/services set forth below:
    //     Hot packs for the left knee: Upheld
    //     Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
    | ISSUES_INTRO+ disputedItem*               # issuesWithoutTitle
    //     Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
    //     Decision rationale: The knee bends as far as the other one.
    | disputedItem+                             # itemsAlone
    ;

// An item begins with its heading. Where the heading is lost, a part that the item before already has begins the next one:
// so no item ever has a part twice, and a rationale never ends up with another item's heading.
disputedItem
    //     Hot packs for the left knee: Upheld
    //     Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
    //     MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.
    //     Decision rationale: The knee bends as far as the other one.
    : heading claimsAdministratorGuideline? reviewerGuideline? rationale?   # itemWithHeading
    | claimsAdministratorGuideline reviewerGuideline? rationale?            # itemFromClaimsAdministratorGuideline
    | reviewerGuideline rationale?                                          # itemFromReviewerGuideline
    | rationale                                                             # itemFromRationale
    ;

// The last line of a heading is the one with the outcome. Text after it, where a guideline is due, is unrecognized.
heading
    //     Associated surgical service: Cold therapy unit, 7 day
    //     rental for the right shoulder: Upheld
    : HEADING+ outcome? strayLine*      # headingOfSeveralLines
    //     Hot packs for the left knee: Upheld
    | outcome strayLine*                # headingOfOneLine
    ;

// In damaged letters a line can end within the outcome.
//     Hot packs for the left knee: Over
//     turned
outcome
    : DECISION DECISION_END?
    ;

//     Claims Administrator guideline: Decision based on MTUS Shoulder Complaints 2004.
claimsAdministratorGuideline
    : CLAIMS_ADMINISTRATOR_GUIDELINE TEXT*
    ;

//     MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.
reviewerGuideline
    : REVIEWER_GUIDELINE TEXT*
    ;

//     Decision rationale: The records show no trial of ...
rationale
    : RATIONALE TEXT*
    ;

//     Sincerely,
//     Medical Director
// What stands behind the last rationale: where its words are not known, the mapper takes it for unrecognized.
closing
    : CLOSING+
    ;

//     Forwarded to the front desk.
//     Please keep with the file.
// Text where none is due: before the first section, between an introduction and the first heading, after a heading.
unrecognized
    : strayLine+
    ;

//     Forwarded to the front desk.
strayLine
    : TEXT | DECISION_END
    ;
