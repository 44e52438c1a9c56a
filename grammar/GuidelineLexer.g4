// The guideline paragraph of one side, split at its fixed formulas. Full stops and commas decide nothing by themselves: they
// stand inside names, page references and web addresses. Which comma and which 'and' separates is told afterwards, with a
// dictionary of titles (GuidelineTokens): those tokens are typed NEXT_CHAPTER and NEXT_SECTION there.
lexer grammar GuidelineLexer;

// Given by GuidelineTokens, never by a rule here.
tokens {
    KIND, YEAR, GUIDELINES, NEXT_CHAPTER, NEXT_SECTION
}

// The Expert Reviewer did not cite any medical evidence for its decision.
NONE_CITED
    : 'The ' SIDE ' did not cite any medical evidence for ' ('its' | 'their') ' decision' STOP?
    ;

// The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines.
OUTSIDE_MTUS
    : 'The ' SIDE ' based ' ('its' | 'their') ' decision on recommendation' ('s' | '(s)')? ' outside of the MTUS Guidelines' STOP?
    ;

// Decision based on MTUS Shoulder Complaints 2004.
BASED_ON_MTUS
    : BASED_ON 'MTUS'
    ;

// Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee.
// A line end can cut 'Non-MTUS', an extractor can glue it, and a clerk can leave out 'Citation'.
BASED_ON_NON_MTUS
    : BASED_ON 'Non' '-'? ' '? 'MTUS' (' Citation' 's'?)? ':'? -> pushMode(FREE)
    ;

// Low Back Complaints 2004, Section(s): Initial Care
SECTIONS
    : ','? ' '? 'Section' ('s' | '(s)')? ':'
    ;

// Opioids Page(s): 76-80
PAGES
    : ','? ' '? 'Page' ('s' | '(s)')? ':'
    ;

COMMA_AND
    : ', and '
    ;

COMMA
    : ','
    ;

// A full stop before white space. Only the last one of a sentence stays one: GuidelineTokens makes the others words.
STOP
    : '.'
    ;

SPACE
    : [ \t\r\n]+ -> skip
    ;

WORD
    : (~[ ,.\t\r\n] | '.' ~[ ,\t\r\n])+
    ;

// Entered by BASED_ON_NON_MTUS, left by the next formula: free text up to there, whatever it holds.
mode FREE;

FREE_BASED_ON_NON_MTUS
    : BASED_ON 'Non' '-'? ' '? 'MTUS' (' Citation' 's'?)? ':'? -> type(BASED_ON_NON_MTUS)
    ;

FREE_BASED_ON_MTUS
    : BASED_ON 'MTUS' -> type(BASED_ON_MTUS), popMode
    ;

FREE_SPACE
    : [ \t\r\n]+ -> skip
    ;

FREE_WORD
    : ~[ \t\r\n]+
    ;

fragment SIDE
    : 'Claims Administrator'
    | 'Expert Reviewer'
    ;

fragment BASED_ON
    : 'Decision based on '
    ;
