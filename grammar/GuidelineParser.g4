// The guideline paragraph of one side: what was cited, in the order printed. Total like the letter's grammar: any tokens in
// any order are taken; a paragraph that begins with none of the formulas is told by the mapper.
parser grammar GuidelineParser;

// The first ones are cut by GuidelineScanner, at the formulas of guideline-formulas.tsv; the last ones are given afterwards by
// GuidelineTokens, with a dictionary of titles.
tokens {
    NONE_CITED, OUTSIDE_MTUS, BASED_ON_MTUS, BASED_ON_NON_MTUS,
    SECTIONS, PAGES, COMMA_AND, COMMA, STOP, WORD, FREE_TEXT,
    KIND, YEAR, GUIDELINES, NEXT_CHAPTER, NEXT_SECTION
}

guideline
    : sentence* EOF
    ;

sentence
    : noneCited
    | outsideMtus
    | mtusDecision
    | otherDecision
    | unread
    ;

// The Expert Reviewer did not cite any medical evidence for its decision.
noneCited
    : NONE_CITED
    ;

// The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines.
outsideMtus
    : OUTSIDE_MTUS
    ;

// Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, and Postsurgical Treatment 2009, Section(s): Knee.
mtusDecision
    : BASED_ON_MTUS chapter (NEXT_CHAPTER chapter)* STOP*
    ;

// Of 2014 and 2015: a kind, its topic and pages, with no mark between kind and topic.
//     Chronic Pain Treatment Guidelines Opioids, dosing Page(s): 86-87
// Since the end of 2015: a name with its year, the word 'Guidelines' behind it now and then, and sections.
//     Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Acetaminophen (APAP)
// A chapter without a name was cut off: the mapper tells. So the second form can be empty, and the first one stands before it.
chapter
    : KIND section (NEXT_SECTION section)* pages?
    | name? YEAR? GUIDELINES? (SECTIONS section (NEXT_SECTION section)*)? pages?
    ;

// Forearm, Wrist, and Hand Complaints
name
    : words
    ;

// Opioids, dosing
// Empty where a citation breaks off behind its label.
section
    : words?
    ;

// 78, 86-87
pages
    : PAGES words?
    ;

// Commas and 'and's that separate nothing are part of the words around them.
words
    : (WORD | COMMA | COMMA_AND)+
    ;

// Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter, MRI.
otherDecision
    : BASED_ON_NON_MTUS freeText
    ;

// Official Disability Guidelines (ODG), Low Back Chapter, MRI.
freeText
    : FREE_TEXT?
    ;

// See the report of the first review.
unread
    : (WORD | COMMA | COMMA_AND | STOP | SECTIONS | PAGES | YEAR | GUIDELINES | KIND | NEXT_CHAPTER | NEXT_SECTION
    | FREE_TEXT)+
    ;
