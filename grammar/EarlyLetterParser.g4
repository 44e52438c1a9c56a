// The letters of 2013, as a grammar over their lines: DECISIONS_AND_RATIONALES, DETERMINATION_NOTICE, PROFESSIONAL_REVIEW. They have the
// same parts under different titles; which words tell which kind is in a file of words for each (RunningClassifier).
//
// As in LetterParser.g4, one token is one printed line, or the part of one that is of one kind; the grammar is total; and samples stand
// above the rules. The samples here are of the form of the end of 2013, if not said otherwise.
//
// Where a line could go on with what stands before it or begin something new, it goes on: so one token decides.
parser grammar EarlyLetterParser;

// The order is that of LineKind, which a test holds.
tokens {
    HEADER_VALUE, HEADER_FIELD, OPENING, NOTICE_TITLE, LETTER_OUTCOME,
    HOW_MADE_TITLE, DOCUMENTS_TITLE, DOCUMENTS_INTRO,
    CASE_SUMMARY_TITLE, SUMMARY_INTRO,
    ISSUES_TITLE, ISSUES_INTRO,
    ITEM, HEADING, DECISION,
    GUIDELINES_TITLE, CLAIMS_ADMINISTRATOR_GUIDELINE, REVIEWER_GUIDELINE, RATIONALE,
    CLOSING, PAGE_FURNITURE, TEXT
}

letter
    : section* EOF
    ;

section
    : opening           # openingSection
    | howMade           # howMadeSection
    | documents         # documentsSection
    | caseSummary       # caseSummarySection
    | issues            # issuesSection
    | disputedItem      # itemSection
    | closing           # closingSection
    | unrecognized      # unrecognizedSection
    ;

// The letter that opens it. What it says of the case is for the mapper to read, the rest is known and goes nowhere.
opening
    : openingLine+
    ;

openingLine
    //     Notice of Independent Medical Review Determination
    : NOTICE_TITLE      # openingTitle
    //     IMR Case Number: CM13-9000001
    | HEADER_FIELD      # openingField
    // Behind a label: the next line of its value, or one of values that were printed apart from their labels.
    //     CM13-9000001
    | HEADER_VALUE      # openingValue
    //     MAXIMUS FEDERAL SERVICES, INC.
    | OPENING           # openingText
    //     Final Determination: UPHOLD
    | LETTER_OUTCOME    # openingOutcome
    ;

//     HOW THE IMR FINAL DETERMINATION WAS MADE
//     MAXIMUS Federal Services sent the complete case file to a physician reviewer. ...
howMade
    : HOW_MADE_TITLE+ TEXT*
    ;

//     DOCUMENTS REVIEWED
//     The following relevant documents received from the interested parties were reviewed. These documents included:
//     - Application of Independent Medical Review
documents
    : DOCUMENTS_TITLE+ DOCUMENTS_INTRO* TEXT*
    // What is left when the title is lost.
    | DOCUMENTS_INTRO+ TEXT*
    ;

//     CLINICAL CASE SUMMARY
//     The physician reviewer developed the following clinical case summary based on a review of the case file:
//     The injured worker is a 51 year old female who slipped on a wet floor. ...
caseSummary
    : CASE_SUMMARY_TITLE+ SUMMARY_INTRO* TEXT*
    | SUMMARY_INTRO+ TEXT*
    ;

//     IMR DECISION(S) AND RATIONALE(S)
//     The Final Determination was based on decisions for the disputed items/services set forth below:
// A notice has the introduction between the outcomes too, which it prints a second time.
issues
    : ISSUES_TITLE+ ISSUES_INTRO*
    | ISSUES_INTRO+
    ;

// Parts of one item can stand apart: a notice prints the outcomes of all items first. Those with the same number belong together.
disputedItem
    : heading guideline* rationale?     # itemWithHeading
    | guideline+ rationale?             # itemFromGuideline
    | rationale                         # itemFromRationale
    ;

//     1. The request for a hinged brace is not medically necessary and appropriate.
// The number and the words before the request, the request, the decision; any of them can be lost.
heading
    : ITEM+ HEADING* DECISION* strayLine*
    | HEADING+ DECISION* strayLine*
    | DECISION+ strayLine*
    ;

guideline
    // Of the form of the middle of 2013:
    //     Section(s) of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision:
    : GUIDELINES_TITLE+ TEXT*                   # guidelinesOfBoth
    //     The Claims Administrator did not cite any evidence based criteria for its decision.
    | CLAIMS_ADMINISTRATOR_GUIDELINE+ TEXT*     # claimsAdministratorGuideline
    //     The Expert Reviewer based his/her decision on the Official Disability Guidelines, Knee.
    | REVIEWER_GUIDELINE+ TEXT*                 # reviewerGuideline
    ;

//     Decision rationale: The knee is firm.
rationale
    : RATIONALE+ TEXT*
    ;

//     Effect of the Decision: The decision is binding on all parties.
closing
    : CLOSING+
    ;

//     Forwarded to the front desk.
unrecognized
    : strayLine+
    ;

//     Forwarded to the front desk.
strayLine
    : TEXT
    ;
