package io.github.imrletters.internal.grammar.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.OtherDocuments;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about a letter in which something is wrong: code, page and line, and none of the letter's text. */
class DiagnosticsTest {

    private static final LetterText LETTER = LetterText.standard();
    private static final ImrLetterParser PARSER = new ImrLetterParser();
    private static final Set<String> FORM_WORDS = threeInARow("""
            How the IMR Final Determination Was Made. Clinical Case Summary. State(s) of Licensure:
            Case Number: Date Assigned: Date of Injury: Decision Date: UR Denial Date: Application Received:
            Claims Administrator guideline: MAXIMUS Federal Services. Independent Medical Review.
            """);

    /** What is wrong, the letter, and the diagnostics: {@code CODE page line}, without both for the whole letter. */
    static Stream<Arguments> spoiledLetters() {
        return Stream.of(
                arguments("nothing", LETTER, List.of()),
                arguments("header table lost", LETTER.withoutFrom("Case Number", "HOW THE"), List.of("SECTION_MISSING")),
                arguments("header table not yet there", LETTER.withoutFrom("Case Number", "HOW THE").with("03-02-2016", "03-02-2015"),
                        List.of()),
                arguments("a row of the header table lost", LETTER.without("Date Assigned"),
                        List.of("HEADER_FIELD_MISSING 1 1", "HEADER_FIELD_MISSING 1 1")),
                arguments("case number with a gap in it", LETTER.with("CM16-9000901", "CM16-9000 901"), List.of("READ_BY_NEARNESS 1 1")),
                arguments("case number too short", LETTER.with("CM16-9000901", "CM16-9000"), List.of("VALUE_UNREADABLE 1 1")),
                arguments("case number of other letters that are near", LETTER.with("CM16-9000901", "CN16-9000901"),
                        List.of("READ_BY_NEARNESS 1 1")),
                arguments("case number of other letters", LETTER.with("CM16-9000901", "XQ16-9000901"), List.of("VALUE_UNREADABLE 1 1")),
                arguments("case number of another year", LETTER.with("CM16-9000901", "CM61-9000901"), List.of("VALUE_UNREADABLE 1 1")),
                arguments("case number of eight digits", LETTER.with("CM16-9000901", "CM16-90009901"), List.of()),
                arguments("case number of eight digits where the page prints seven", LETTER.with("CM16-9000901", "CM16-90009901")
                        .withBefore("CLINICAL", "Final Determination Letter for IMR Case Number CM16-9000901 1"), List.of("VALUE_UNREADABLE 1 13")),
                arguments("state with a damaged letter", LETTER.with("Nevada", "Nevdaa"), List.of("READ_BY_NEARNESS 1 11")),
                arguments("states with another mark between them", LETTER.with("nia, Nevada", "nia; Nevada"),
                        List.of("READ_BY_NEARNESS 1 11")),
                arguments("no state at all", LETTER.with("Nevada", "Ruritania"), List.of("VALUE_UNREADABLE 1 11")),
                arguments("specialties with another mark between them", LETTER.with("Occupational Medicine", "Urology. Pain Management"),
                        List.of("READ_BY_NEARNESS 1 12")),
                arguments("one specialty that may be several", LETTER.with("Occupational Medicine", "Bonesetting; Leeches"),
                        List.of("VALUE_UNREADABLE 1 12")),
                arguments("age with letters for digits and other dashes", LETTER.with("51 year old female", "5l\u2013yeer\u2013oId fema1e"),
                        List.of("READ_BY_NEARNESS 1 13")),
                arguments("neither age nor sex", LETTER.with("51 year old female", "xx yyyy zzz qqqq"), List.of("VALUE_UNREADABLE 1 13")),
                arguments("age that is no number", LETTER.with("51 year old", "SS year old"), List.of("VALUE_UNREADABLE 1 13")),
                arguments("damaged phrases of a partly authorized request", LETTER.with("Hinged brace for the left knee: Overturned",
                                "Brace and 12 canes was the original request. 2 canes was authorizcd by the Claims Adminstrator. "
                                        + "The remainlng lMR eligib1e portion of the original request, 10 canes: Overturned"),
                        List.of("READ_BY_NEARNESS 1 26")),
                arguments("some phrases of a partly authorized request", LETTER.with("Hinged brace for the left knee: Overturned",
                                "Brace and 12 canes was the original request. 2 canes was authorized by the Claims Administrator. "
                                        + "What is left of it all, 10 canes in number: Overturned"),
                        List.of("VALUE_UNREADABLE 1 26")),
                arguments("year of a chapter with letters for digits", LETTER.with("2004, Sec", "2OO4, Sec"),
                        List.of("READ_BY_NEARNESS 1 21")),
                arguments("name of a chapter damaged", LETTER.with("MTUS Knee Complaints 2004, Sec", "MTUS Knee Comp1aimts 2004, Sec"),
                        List.of("READ_BY_NEARNESS 1 21")),
                arguments("words of a decision on another guideline damaged", LETTER.with("Studies.",
                                "Studies. Decision based on Ncn\u2013MTU5 Cltation Official Disability Guidelines, Knee."),
                        List.of("READ_BY_NEARNESS 1 21")),
                arguments("guideline in capitals", LETTER.with("Decision based on MTUS Knee Complaints 2004, Section(s): Special",
                        "DECISION BASED ON MTUS KNEE COMPLAINTS 2004, SECTION(S): SPECIAL"), List.of()),
                arguments("label damaged", LETTER.with("Decision rationale:", "Dccision rationa1e;"),
                        List.of("READ_BY_NEARNESS 1 24", "READ_BY_NEARNESS 1 30")),
                arguments("label of an unknown name", LETTER.with("MAXIMUS guideline", "Second Opinion guideline"),
                        List.of("LABEL_UNKNOWN 1 23", "LABEL_UNKNOWN 1 29")),
                arguments("introduction of the credentials lost", LETTER.without("The Expert Reviewer has"),
                        List.of("SECTION_MISSING 1 10")),
                arguments("introduction of the summary lost", LETTER.without("The expert reviewer developed").without("case file, including"),
                        List.of("SECTION_MISSING 1 13")),
                arguments("how-made title lost", LETTER.without("HOW THE"),
                        List.of("SECTION_MISSING", "LINE_UNRECOGNIZED 1 7", "LINE_UNRECOGNIZED 1 8")),
                arguments("credentials lost", LETTER.withoutFrom("The Expert Reviewer has", "CLINICAL"),
                        List.of("SECTION_MISSING")),
                arguments("states empty", LETTER.with("Licensure: California, Nevada", "Licensure:"),
                        List.of("LABEL_WITHOUT_VALUE 1 11")),
                arguments("summary lost", LETTER.withoutFrom("CLINICAL", "IMR ISSUES"), List.of("SECTION_MISSING")),
                arguments("summary title lost", LETTER.without("CLINICAL"), List.of("SECTION_MISSING 1 13")),
                arguments("summary empty", LETTER.withoutFrom("The injured worker", "IMR ISSUES"),
                        List.of("SECTION_MISSING 1 13")),
                arguments("issues title and introduction lost",
                        LETTER.without("IMR ISSUES").without("The Final"), List.of("SECTION_MISSING")),
                arguments("all items lost", LETTER.before("MRI of"), List.of("SECTION_MISSING")),
                arguments("cut off before the items", LETTER.before("IMR ISSUES"),
                        List.of("SECTION_MISSING", "SECTION_MISSING")),
                arguments("summary twice", LETTER.withAtEnd("CLINICAL CASE SUMMARY", "The worker fell twice."),
                        List.of("SECTION_REPEATED 1 32")),
                arguments("another letter behind it", LETTER.withAtEnd("HOW THE IMR FINAL DETERMINATION WAS MADE"),
                        List.of("SEVERAL_LETTERS 1 32")),
                arguments("another letter with a header behind it",
                        LETTER.withAtEnd("Case Number: CM17-9000002", "HOW THE IMR FINAL DETERMINATION WAS MADE"),
                        List.of("SEVERAL_LETTERS 1 32")),
                arguments("header label twice", LETTER.withBefore("Priority", "Decision Date: 02/02/2017"),
                        List.of("SECTION_REPEATED 1 4")),
                arguments("heading lost", LETTER.without("MRI of"), List.of("ITEM_PART_MISSING 1 20")),
                arguments("second heading lost", LETTER.without("Hinged"), List.of("ITEM_PART_MISSING 1 26")),
                arguments("outcome without a request", LETTER.with("Hinged brace for the left knee: Over", ": Over"),
                        List.of("ITEM_PART_MISSING 1 26")),
                arguments("claims administrator guideline lost",
                        LETTER.without("its decision").without("Claims Administrator guideline: The"),
                        List.of("ITEM_PART_MISSING 1 26")),
                arguments("reviewer guidelines lost", LETTER.without("MAXIMUS guideline"),
                        List.of("ITEM_PART_MISSING 1 20", "ITEM_PART_MISSING 1 25")),
                arguments("rationale lost", LETTER.withoutFrom("Decision rationale", "Hinged"),
                        List.of("ITEM_PART_MISSING 1 20")),
                arguments("cut off in the last item", LETTER.before("its decision"),
                        List.of("ITEM_PART_MISSING 1 26", "ITEM_PART_MISSING 1 26", "GUIDELINE_UNREADABLE 1 27")),
                arguments("guideline of no known form",
                        LETTER.with("did not cite any medical evidence for", "cited what it liked for"),
                        List.of("GUIDELINE_UNREADABLE 1 27")),
                arguments("rationale against its heading",
                        LETTER.with("is not medically necessary", "is medically necessary"),
                        List.of("CONCLUSION_CONTRADICTS_DECISION 1 24")),
                arguments("rationale empty", LETTER.before("Hinged")
                                .withAtEnd("Hinged brace for the left knee: Overturned",
                                        "Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.",
                                        "MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.",
                                        "Decision rationale:"),
                        List.of("LABEL_WITHOUT_VALUE 1 29")),
                arguments("outcome unknown", LETTER.with("knee: Overturned", "knee: Withdrawn"),
                        List.of("OUTCOME_UNKNOWN 1 26")),
                arguments("date that the calendar has not", LETTER.with("02/01/2017", "02/30/2017"),
                        List.of("DATE_UNREADABLE 1 3")),
                arguments("unknown priority", LETTER.with("Standard Application", "Urgent").without("Received:")
                        .without("12/12/2016"), List.of("HEADER_FIELD_MISSING 1 1", "VALUE_UNREADABLE 1 4")),
                arguments("decided before it was assigned", LETTER.with("02/01/2017", "02/01/2016"),
                        List.of("HEADER_DATES_OUT_OF_ORDER 1 3")),
                arguments("value of a label lost", LETTER.with("Date Assigned: 01/05/2017", "Date Assigned:"),
                        List.of("LABEL_WITHOUT_VALUE 1 2")),
                arguments("value of the last label lost", LETTER.without("12/12/2016"),
                        List.of("LABEL_WITHOUT_VALUE 1 4")),
                arguments("text before the letter", LETTER.withBefore("Case Number", "To whom it may concern"),
                        List.of("LINE_UNRECOGNIZED 1 1")),
                arguments("text before the first heading", LETTER.withBefore("MRI of", "There is much to say."),
                        List.of("LINE_UNRECOGNIZED 1 20")),
                arguments("text behind a heading", LETTER.withBefore("Claims Administrator", "And so on."),
                        List.of("LINE_UNRECOGNIZED 1 21")),
                arguments("another kind of letter",
                        LetterText.standard().withoutFrom("Case Number", "The injured").before("IMR ISSUES"),
                        List.of("NOT_AN_IMR_LETTER")),
                arguments("another form", LetterText.of(OtherDocuments.letterOfUnknownForm(7)), List.of("FORM_UNKNOWN")),
                arguments("another date of injury in the summary", LETTER.with("03-02-2016", "03-02-2015"),
                        List.of("DATES_OF_INJURY_DIFFER 1 16")),
                arguments("another date of the review in the summary",
                        LETTER.with("sleeps well.", "sleeps. The UR of 11-9-16 denied it."),
                        List.of("UR_DENIAL_DATES_DIFFER 1 17")),
                arguments("injured before birth", LETTER.with("51 year old", "44 year old").with("03/02/2016", "03/02/1971")
                        .with("03-02-2016", "the floor"), List.of("AGE_DOES_NOT_FIT 1 16")),
                arguments("one treatment decided twice", LETTER.with("Hinged brace for the left knee", "MRI of the left knee without contrast"),
                        List.of("TREATMENT_DECIDED_TWICE 1 26")),
                arguments("outcome in a rationale", LETTER.withBefore("the left knee is not", "An earlier request was decided: Upheld"),
                        List.of("TEXT_MAY_BE_FOREIGN 1 25")),
                arguments("label in the summary", LETTER.with("sleeps well.", "sleeps well. A decision rationale is enclosed."),
                        List.of("TEXT_MAY_BE_FOREIGN 1 17")),
                arguments("summary that breaks off", LETTER.with("sleeps well.", "sleeps well and"), List.of("TEXT_MAY_BE_FOREIGN 1 17")),
                arguments("rationale that breaks off", LETTER.without("is medically"), List.of("TEXT_MAY_BE_FOREIGN 1 30")),
                arguments("advertisement behind the letter", LETTER.withAtEnd("Written with a free program"),
                        List.of("TEXT_MAY_BE_FOREIGN 1 32")),
                arguments("appeal notice behind the letter", LETTER.withAtEnd("You may appeal this within a month."),
                        List.of("TEXT_MAY_BE_FOREIGN 1 32")),
                arguments("closing of a letter as mailed", LETTER.withAtEnd("Sincerely,", "Medical Director", "cc: the parties"), List.of()),
                arguments("page of another hand", LETTER.withAtEnd("\fPROOF OF SERVICE BY MAIL", "It was served on the parties."),
                        List.of("LINE_UNRECOGNIZED 2 1", "LINE_UNRECOGNIZED 2 2")),
                arguments("line twice", LETTER.withBefore("twisted the left", "twisted the left knee. She walks with a cane and sleeps well."),
                        List.of("SECTION_REPEATED 1 18")),
                arguments("second page", LETTER.with("MRI of the", "\fMRI of the").with("knee: Overturned", "knee: Withdrawn"),
                        List.of("OUTCOME_UNKNOWN 2 7")));
    }

    private static List<String> found(ParseResult result) {
        return result.diagnostics().stream().map(DiagnosticsTest::codeAndPlace).toList();
    }

    private static String codeAndPlace(Diagnostic diagnostic) {
        String place = diagnostic.page() == null ? "" : " " + diagnostic.page() + " " + diagnostic.line();
        return diagnostic.code() + place;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiledLetters")
    void whatIsWrongIsSaidWithItsPlace(String wrong, LetterText letter, List<String> expected) {
        assertEquals(expected, found(PARSER.parseText(letter.toString())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiledLetters")
    void messagesAreOneLineWithoutTheLettersWords(String wrong, LetterText letter, List<String> expected) {
        Set<String> own = ownWords(letter.toString());
        for (Diagnostic diagnostic : PARSER.parseText(letter.toString()).diagnostics()) {
            assertFalse(diagnostic.message().contains("\n"));
            for (String words : threeInARow(diagnostic.message())) {
                assertFalse(own.contains(words), () -> diagnostic.message() + " tells: " + words);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiledLetters")
    void everyLineOfASpoiledLetterIsInOnePlace(String wrong, LetterText letter, List<String> expected) {
        LineAccount.check(letter.toString());
    }

    @Test
    void everyCodeHasALetterThatBringsItAbout() {
        Set<String> shown = spoiledLetters()
                .flatMap(row -> ((List<?>) row.get()[2]).stream())
                .map(expected -> expected.toString().split(" ")[0])
                .collect(Collectors.toSet());
        // Shown by tests of their own: a list that is full, what only a PDF, only JSON or only a letter of 2013 can have.
        Set<DiagnosticCode> elsewhere = EnumSet.of(DiagnosticCode.DECISION_FROM_CONCLUSION, DiagnosticCode.LETTER_OUTCOME_DIFFERS,
                DiagnosticCode.DIAGNOSTICS_LEFT_OUT, DiagnosticCode.UNKNOWN_CONSTANT,
                DiagnosticCode.FALLBACK_EXTRACTION, DiagnosticCode.PAGE_DAMAGED, DiagnosticCode.PAGE_WITHOUT_TEXT);
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertTrue(shown.contains(code.name()) || elsewhere.contains(code), code + " is not in the table");
        }
    }

    @Test
    void severityIsThatOfTheCode() {
        spoiledLetters().map(row -> row.get()[1].toString()).forEach(text -> {
            for (Diagnostic diagnostic : PARSER.parseText(text).diagnostics()) {
                assertEquals(diagnostic.code().severity(), diagnostic.severity());
            }
        });
    }

    @Test
    void whatIsOverTheLimitIsCounted() {
        ImrLetterParser terse = new ImrLetterParser(ParserOptions.defaults().withMaxDiagnostics(1));
        List<Diagnostic> diagnostics = terse.parseText(LETTER.without("MAXIMUS guideline").toString()).diagnostics();
        assertEquals(List.of(DiagnosticCode.ITEM_PART_MISSING, DiagnosticCode.DIAGNOSTICS_LEFT_OUT),
                diagnostics.stream().map(Diagnostic::code).toList());
        assertTrue(diagnostics.get(1).message().contains("1 more"), diagnostics.get(1).message());
        assertTrue(diagnostics.get(1).message().contains("maxDiagnostics"), diagnostics.get(1).message());
    }

    /** Three words in a row of the letter's own text; labels and titles may stand in messages. */
    private static Set<String> ownWords(String letter) {
        Set<String> own = threeInARow(letter);
        own.removeAll(FORM_WORDS);
        return own;
    }

    private static Set<String> threeInARow(String text) {
        List<String> words = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        words.removeIf(String::isEmpty);
        Set<String> sequences = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            sequences.add(String.join(" ", words.subList(i, i + 3)));
        }
        return sequences;
    }
}
