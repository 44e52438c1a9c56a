// The guideline paragraph of one side: what was cited, in the order printed.
//
// One token is a formula, or a title, a year, a page taken whole: a comma inside a title never gets here. GuidelineScanner and
// MtusScanner cut them; the formulas are in guideline-formulas.tsv, the titles in mtus-chapters.tsv and mtus-sections.tsv. One
// token decides each alternative.
//
// Samples: comment lines indented by four spaces or more, directly above a rule or an alternative with a name, are an invented
// sample of what it takes. Each rule that takes a token has one; GrammarSamplesTest parses them all.
//
// Of any paragraph the scanners give only what this grammar takes: what they cannot tell is UNREAD outside of a decision on the
// MTUS, and STRAY within one.
parser grammar GuidelineParser;

tokens {
    NONE_CITED, OUTSIDE_MTUS, BASED_ON_MTUS, BASED_ON_NON_MTUS,
    KIND, CHAPTER, YEAR, GUIDELINES, NEXT_CHAPTER,
    SECTIONS, SECTION, NEXT_SECTION, PAGES, PAGE, NEXT_PAGE,
    FREE_TEXT, STOP, STRAY, UNREAD
}

//     Decision based on MTUS Eye 2004. Decision based on Non-MTUS Citation ODG, Eye Chapter.
guideline
    : sentence* EOF
    ;

sentence
    //     The Expert Reviewer did not cite any medical evidence for its decision.
    : NONE_CITED                                            # noneCited
    //     The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines.
    | OUTSIDE_MTUS                                          # outsideMtus
    //     Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, and Postsurgical Treatment 2009, Section(s): Knee.
    | BASED_ON_MTUS chapter (NEXT_CHAPTER chapter)* STOP?   # mtusDecision
    //     Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter, MRI.
    | BASED_ON_NON_MTUS FREE_TEXT? STOP?                    # otherDecision
    //     See the report of the first review.
    | UNREAD                                                # unread
    ;

//     Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Acetaminophen (APAP)
// One without a title was cut off.
chapter
    : title? part*
    ;

title
    // Of 2014 and 2015: a kind and its topics, with no mark between them.
    //     Chronic Pain Treatment Guidelines Opioids, dosing
    : KIND sectionList                  # kindWithTopics
    // Since the end of 2015: a name with its year, and the word 'Guidelines' behind it now and then.
    //     Forearm, Wrist, and Hand Complaints 2004
    | CHAPTER (YEAR GUIDELINES?)?       # nameWithYear
    ;

part
    //     , Section(s): Initial Care, Opioids, criteria for use
    : SECTIONS sectionList              # sections
    //     Page(s): 78, 86-87
    | PAGES page (NEXT_PAGE page)*      # pages
    // Behind a year, where one of the labels is due.
    //     , revised edition
    | STRAY                             # stray
    ;

//     Initial Care, Opioids, criteria for use
sectionList
    : section (NEXT_SECTION section)*
    ;

//     Opioids, dosing
// Empty where a citation breaks off behind its label.
section
    : SECTION?
    ;

//     86-87
page
    : PAGE?
    ;
