package io.github.imrletters.internal.pdf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.comparison.StockText;
import io.github.imrletters.fixture.ContentPdf;
import io.github.imrletters.fixture.Reading;
import io.github.imrletters.fixture.WrittenPdf;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.Notice;
import io.github.imrletters.internal.source.PrintedText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How page contents can show text, written by hand; the stock stripper, where it reads the same, is the oracle. */
class ShownTextTest {

    private static final String FORM = "Q " + text("0 -50 Td (in the form) Tj");

    /** Text operators, from the page's upper left on. */
    private static String text(String operators) {
        return "BT /F1 10 Tf 72 700 Td " + operators + " ET";
    }

    static Stream<Arguments> likeTheStockStripper() {
        return Stream.of(
                spacing(),
                strings(),
                numbers(),
                lines(),
                others()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> spacing() {
        return Stream.of(
                arguments("characters a little apart", text("1.2 Tc (one two) Tj"), List.of("one two")),
                arguments("characters as far apart as words", text("4 Tc (one) Tj"), List.of("o n e")),
                arguments("words far apart", text("20 Tw (one two) Tj"), List.of("one two")),
                arguments("condensed text", text("50 Tz (one two) Tj ( three) Tj"), List.of("one two three")),
                arguments("expanded text", text("200 Tz (one two) Tj ( three) Tj"), List.of("one two three")),
                arguments("kerning", text("[(o) 20 (n) -30 (e)] TJ"), List.of("one")),
                arguments("adjustment as wide as a space", text("[(one) -250 (two)] TJ"), List.of("one two")),
                arguments("adjustment as wide as a word", text("[(one) -3000 (two)] TJ"), List.of("one two")),
                arguments("text shown twice", text("(one two) Tj 0.3 0 Td (one two) Tj"), List.of("one two")));
    }

    private static Stream<Arguments> strings() {
        return Stream.of(
                arguments("escapes", text("(a\\(b\\)c\\\\d\\q (n(e)st)) Tj"), List.of("a(b)c\\dq (n(e)st)")),
                arguments("octal", text("(\\053\\53x\\1011) Tj"), List.of("++xA1")),
                arguments("line continued", text("(one\\\ntwo\\\r\nthree\\\rfour) Tj"), List.of("onetwothreefour")),
                arguments("hexadecimal with a digit left out", text("<6F6E65 2074\n776F 4> Tj"), List.of("one two@")),
                arguments("space and hyphen of other kinds", text("(one\u00A0two\u00ADthree) Tj"), List.of("one two-three")));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("plus", "BT /F1 +10 Tf +72 +700 Td (one) Tj ET", List.of("one")),
                arguments("fraction without a digit in front", text("(one) Tj .5 -.5 Td 20 0 Td (two) Tj"), List.of("one two")),
                arguments("point at the end", "BT /F1 10. Tf 72. 700. Td (one) Tj 20. 0. Td (two) Tj ET", List.of("one two")),
                arguments("minus twice", text("(one) Tj 0 --50 Td (two) Tj"), List.of("one", "two")),
                arguments("minus inside", text("(one) Tj 20-0 0 Td (two) Tj"), List.of("one two")));
    }

    private static Stream<Arguments> lines() {
        return Stream.of(
                arguments("superscript", text("(x) Tj 4 Ts (2) Tj 0 Ts ( is) Tj"), List.of("x2 is")),
                arguments("superscript in a small font", text("(x) Tj /F1 6 Tf 4 Ts (2) Tj 0 Ts /F1 10 Tf ( is) Tj"),
                        List.of("x2 is")),
                arguments("subscript in a small font", text("(H) Tj /F1 6 Tf -2 Ts (2) Tj 0 Ts /F1 10 Tf (O) Tj"), List.of("H2O")),
                arguments("single quote", text("12 TL (one) ' (two) '"), List.of("one", "two")),
                arguments("double quote", text("12 TL (one) ' 20 1 (two three) \""), List.of("one", "two three")),
                arguments("next line", text("12 TL (one) Tj T* (two) Tj 0 -14 TD (three) Tj T* (four) Tj"),
                        List.of("one", "two", "three", "four")),
                arguments("columns", text("(one) Tj 0 -12 Td (three) Tj 200 0 Td (four) Tj 0 12 Td (two) Tj"),
                        List.of("one two", "three four")),
                arguments("upside-down page with text turned back", "1 0 0 -1 0 792 cm BT /F1 10 Tf 1 0 0 -1 72 100 Tm (one) Tj ET",
                        List.of("one")));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                arguments("number right behind an operator", text("(one) Tj0 -20 Td (two) Tj"), List.of("one", "two")),
                arguments("no white space", "BT/F1 10 Tf 72 700 Td[(one)-500(two)]TJ ET", List.of("one two")),
                arguments("name with an escape", "BT /F#202 10 Tf 72 700 Td (one) Tj ET", List.of("one")),
                arguments("comments", "% (no) Tj BT\n" + text("[(one) % (no)\n -300 (two)] TJ"), List.of("one two")),
                arguments("words that are operands", "true ri null i " + text("(one) Tj"), List.of("one")),
                arguments("marked content with hexadecimal", text("/P <</ID<00FF>>> BDC (one) Tj EMC"), List.of("one")),
                arguments("number of many digits", text("(one) Tj 0.000000000000000000000000000001 -20 Td (two) Tj"),
                        List.of("one", "two")),
                arguments("form that restores more often than it saves",
                        "q 1 0 0 1 0 -300 cm /Fm Do " + text("(one) Tj") + " Q BT /F1 10 Tf 72 500 Td (two) Tj ET",
                        List.of("two", "one", "in the form")),
                arguments("marked content", text("/P <</MCID 0 /x (no) /y <</z 1>> >> BDC (one) Tj EMC"), List.of("one")),
                arguments("form", text("(one) Tj") + " q 1 0 0 1 0 -50 cm /Fm Do Q", List.of("one", "in the form")),
                arguments("invisible text", text("3 Tr (one) Tj"), List.of("one")),
                arguments("restored more often than saved", "Q Q " + text("(one) Tj"), List.of("one")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("likeTheStockStripper")
    void textIsReadLikeByTheStockStripper(String what, String contents, List<String> lines) throws IOException {
        byte[] pdf = ContentPdf.of(contents, FORM);
        PrintedText printed = Reading.ofPdf(pdf);
        assertEquals(lines, printed.lines().stream().map(Line::text).toList());
        assertEquals(List.of(), printed.notices());
        assertEquals(List.of(lines), StockText.pages(pdf));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("text without a font", "BT 72 700 Td (one) Tj ET"),
                arguments("text that is not upright", "BT /F1 10 Tf 0 1 -1 0 72 100 Tm (one two) Tj ET"),
                arguments("text that is not upright", text("/F1 -10 Tf (one two) Tj")),
                arguments("text that is not upright", text("-100 Tz (one two) Tj")),
                arguments("text that goes back", text("[(one) 3000 (two)] TJ")),
                arguments("a character that its font does not tell", text("(one\001two) Tj")),
                arguments("malformed page contents", text("[(one) R -300 (two)] TJ")),
                arguments("malformed page contents", text("(one) Tj /P <</MCID 7> BDC (two) Tj")),
                arguments("malformed page contents", text("(one) Tj (two Tj")),
                arguments("text that stands for other text", text("/Span <</ActualText<FEFF0020>>> BDC (one) Tj EMC ( two) Tj")),
                arguments("malformed page contents", text("(one) Tj 0 -20 Td <74zz776F> Tj")),
                arguments("malformed page contents", text("(one) Tj 0 -20 Td 1 2 wxyz (two) Tj")),
                arguments("malformed page contents", text("(one) Tj /X wxyz 50 -20 Td (two) Tj")),
                arguments("malformed page contents", text("[(one)] \u001ETJ 0 -20 Td (two) Tj")),
                arguments("malformed page contents", text("[(one) ) -300 (two)] TJ")),
                arguments("malformed page contents", text("(one) Tj 700 Td (two) Tj")),
                arguments("malformed page contents", text("(one) Tj -20 Td (two) Tj")),
                arguments("malformed page contents", text("(one) Tj 1 0 0 1 72 Tm (two) Tj")),
                arguments("malformed page contents", text("(one) Tj") + " (two) Tj"),
                arguments("an image among the page contents",
                        "q BI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID FF>EI Q " + text("(one) Tj")),
                arguments("an image among the page contents",
                        "q BI /W 4 /H 4 /BPC 8 /CS /G ID (no) Tj xEIxx\0\1\2 EI Q " + text("(one) Tj")),
                arguments("image or form not among the resources", text("(one) Tj") + " /Fn Do"),
                arguments("text that goes back", text("[(A) 900 (B) 900 (C) 900 (D)] TJ")),
                arguments("text that goes back", text("-9 Tc (ABCDEF) Tj")),
                arguments("text over text", text("[(Name:) -8000 (Date:)] TJ") + " BT /F1 10 Tf 110 700 Td (John) Tj ET"),
                arguments("font not among the resources", text("/F3 10 Tf (one) Tj")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void textThatIsNotUnderstoodIsReadByTheStockStripper(String why, String contents) throws IOException {
        byte[] pdf = ContentPdf.of(contents);
        PrintedText printed = Reading.ofPdf(pdf);
        assertEquals(List.of("the PDF was read in the slower, more general way: " + why),
                printed.notices().stream().map(Notice::message).toList());
        assertEquals(StockText.pages(pdf), List.of(printed.lines().stream().map(Line::text).toList()));
    }

    static Stream<Arguments> fontsOfSymbols() {
        String flags = "/FontDescriptor<</Type/FontDescriptor/Flags 4>>";
        return Stream.of(
                arguments("\u03B1\u03B2\u03C7", "Symbol", ""),
                arguments("\u03B1\u03B2\u03C7", "Symbol", flags),
                arguments("x\u03B2\u03C7", "Symbol", "/Encoding<</Differences[97/x]>>" + flags),
                arguments("\u2741\u2742\u2743", "ZapfDingbats", ""));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("fontsOfSymbols")
    void fontsOfSymbolsAreReadByTheirNames(String text, String font, String entries) throws IOException {
        byte[] pdf = WrittenPdf.ofPage(text("(abc) Tj"), WrittenPdf.font(font, entries + WrittenPdf.WIDTHS), "", Map.of());
        assertEquals(List.of(text), Reading.ofPdf(pdf).lines().stream().map(Line::text).toList());
        assertEquals(List.of(), Reading.ofPdf(pdf).notices());
        assertEquals(List.of(List.of(text)), StockText.pages(pdf));
    }

    @Test
    void fontOfSymbolsIsReadByItsNameInTheSlowerWayToo() {
        byte[] pdf = WrittenPdf.ofPage(text("(abc) Tj") + " /Fn Do", WrittenPdf.font("Symbol", WrittenPdf.WIDTHS), "", Map.of());
        assertEquals(List.of("\u03B1\u03B2\u03C7"), Reading.ofPdf(pdf).lines().stream().map(Line::text).toList());
    }

    @Test
    void fontWhoseCharactersGoBackIsReadByTheStockStripper() throws IOException {
        byte[] pdf = WrittenPdf.ofPage(text("(abc) Tj"), WrittenPdf.font("Helvetica", WrittenPdf.WIDTHS.replace("500", "-500")), "", Map.of());
        assertEquals(List.of("cba"), Reading.ofPdf(pdf).lines().stream().map(Line::text).toList());
    }

    @Test
    void textThatStandsForOtherTextCanBeAmongTheResources() throws IOException {
        byte[] pdf = WrittenPdf.ofPage(text("/Span /P0 BDC (one) Tj EMC"), WrittenPdf.font("Helvetica", WrittenPdf.WIDTHS),
                "/Properties<</P0<</ActualText(two)>>>>", Map.of());
        assertEquals(StockText.pages(pdf), List.of(Reading.ofPdf(pdf).lines().stream().map(Line::text).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fm\u00E9", "Fm\u00C3\u00A9"})
    void formIsDrawnWhateverTheBytesOfItsName(String name) throws IOException {
        byte[] pdf = WrittenPdf.ofPage("/" + name + " Do", WrittenPdf.font("Helvetica", WrittenPdf.WIDTHS),
                "/XObject<</" + name + " 6 0 R>>", Map.of(6, WrittenPdf.form("", text("(in the form) Tj"))));
        assertEquals(List.of("in the form"), Reading.ofPdf(pdf).lines().stream().map(Line::text).toList());
    }

    @Test
    void lineOfNothingButControlCharactersIsNone() {
        PrintedText printed = Reading.ofPdf(ContentPdf.of(text("(\001) Tj 0 -50 Td (one) Tj")));
        assertEquals(List.of("one"), printed.lines().stream().map(Line::text).toList());
    }
}
