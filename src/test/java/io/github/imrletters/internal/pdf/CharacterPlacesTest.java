package io.github.imrletters.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Reading;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.fixture.WrittenPdf;
import io.github.imrletters.internal.source.CharacterEdges;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each character's place on the page, in both ways of reading. */
class CharacterPlacesTest {

    private static final float NEAR = 0.1f;

    static Stream<byte[]> files() {
        return Samples.names().stream().flatMap(name -> Stream.of(Samples.pdf(name), OddFiles.turnedPdf(name)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void charactersStandOneBehindTheOtherFromTheLinesLeftToItsRight(byte[] pdf) {
        for (Line line : Reading.ofPdf(pdf).lines()) {
            CharacterEdges edges = line.place().edges();
            assertEquals(line.text().length(), edges.size(), line.text());
            assertEquals(line.place().left(), edges.left(0), line.text());
            assertEquals(line.place().right(), edges.right(edges.size() - 1), line.text());
            for (int i = 0; i < edges.size(); i++) {
                assertTrue(edges.left(i) <= edges.right(i), line.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void charactersStandWhereTheStockStripperHasThem(String name) throws IOException {
        byte[] pdf = Samples.pdf(name);
        List<TextPosition> stock = Positions.of(pdf);
        int at = 0;
        for (Line line : Reading.ofPdf(pdf).lines()) {
            for (int i = 0; i < line.text().length(); i++) {
                if (line.text().charAt(i) != ' ') {
                    assertEquals(stock.get(at++).getXDirAdj(), line.place().edges().left(i), NEAR, line.text());
                }
            }
        }
        assertEquals(stock.size(), at);
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                arguments("as they are", "", "BT /F1 10 Tf 72 700 Td (  one ) Tj ET"),
                arguments("in the slower way", "", "BT /F1 10 Tf 72 700 Td (  one ) Tj ET /Fn Do"),
                arguments("on a turned page", "/Rotate 90", "BT /F1 10 Tf 0 1 -1 0 100 122 Tm (  one ) Tj ET"));
    }

    /** The page's corner is that of its crop box, and white space around a line is not seen. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void lineStandsWhereItIsSeen(String how, String entries, String contents) {
        byte[] pdf = WrittenPdf.ofPage(contents, WrittenPdf.font("Helvetica", "/Encoding/WinAnsiEncoding" + WrittenPdf.WIDTHS), "",
                Map.of(2, "<</Type/Pages/Count 1/Kids[3 0 R]/CropBox[50 100 562 750]" + entries + ">>"));
        Line line = Reading.ofPdf(pdf).lines().get(0);
        Place place = line.place();
        assertEquals("one", line.text());
        assertEquals(32, place.left(), NEAR);
        assertEquals(50, place.baseline(), NEAR);
        assertEquals(47, place.right(), NEAR);
        assertEquals(10, place.size(), NEAR);
        assertEquals(37, place.edges().left(1), NEAR);
        assertEquals(42, place.edges().right(1), NEAR);
    }

    static List<String> samples() {
        return Samples.names();
    }

    /** The printed characters of a document in reading order. */
    private static final class Positions extends PDFTextStripper {

        private final List<TextPosition> positions = new ArrayList<>();

        static List<TextPosition> of(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Positions stripper = new Positions();
                stripper.setSortByPosition(true);
                stripper.getText(document);
                return stripper.positions;
            }
        }

        @Override
        protected void writeString(String text, List<TextPosition> shown) {
            shown.stream().filter(position -> !position.getUnicode().isBlank()).forEach(positions::add);
        }
    }
}
