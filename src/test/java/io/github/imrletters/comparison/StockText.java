package io.github.imrletters.comparison;

import io.github.imrletters.internal.source.Characters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF's printed lines by PDFBox's stock stripper, sorted by position, with what {@link Characters} says that is read. */
public final class StockText {

    private StockText() {
    }

    /** The lines of each page, without blank ones. */
    public static List<List<String>> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).lines().map(StockText::read).filter(line -> !line.isEmpty()).toList());
            }
            return pages;
        }
    }

    private static String read(String line) {
        StringBuilder text = new StringBuilder();
        line.chars().forEach(c -> Characters.append((char) c, text));
        return PageTexts.collapsed(text.toString());
    }
}
