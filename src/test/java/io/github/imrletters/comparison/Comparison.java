package io.github.imrletters.comparison;

import io.github.imrletters.internal.pdf.PdfLineReader;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.model.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads PDF files both ways, counts what was compared and keeps what differs. */
final class Comparison {

    private static final PdfLineReader READER = new PdfLineReader(new ReadOptions(false, 500, 8 << 20, 100_000, 1 << 24, false));

    private final List<String> differences = new ArrayList<>();
    /** How many files were read in the slower way, by why. */
    private final Map<String, Integer> fallbacks = new TreeMap<>();
    private int letters;
    private int lines;
    private int words;

    /** Compares all PDF files of a folder and of those in it. */
    static Comparison of(Path folder) throws IOException {
        Comparison comparison = new Comparison();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".pdf")).sorted().toList()) {
                comparison.add(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return comparison;
    }

    private void add(String file, byte[] pdf) throws IOException {
        PrintedText printed = READER.read(pdf);
        letters++;
        printed.notices().stream().filter(notice -> notice.code() == DiagnosticCode.FALLBACK_EXTRACTION)
                .forEach(notice -> fallbacks.merge(notice.message(), 1, Integer::sum));
        List<List<String>> own = PageTexts.of(printed.lines(), printed.pages());
        List<List<String>> stock = StockText.pages(pdf);
        for (int page = 0; page < own.size(); page++) {
            lines += own.get(page).size();
            List<String> ownWords = PageTexts.words(own.get(page));
            words += ownWords.size();
            String place = file + ", page " + (page + 1);
            add(place + ", line ", Difference.between(own.get(page), stock.get(page)), " | ");
            add(place + ", word ", Difference.between(ownWords, PageTexts.words(stock.get(page))), " ");
        }
    }

    private void add(String place, List<Difference> found, String separator) {
        for (Difference difference : found) {
            differences.add(place + (difference.start() + 1)
                    + System.lineSeparator() + "  own:   " + String.join(separator, difference.own())
                    + System.lineSeparator() + "  stock: " + String.join(separator, difference.stock()));
        }
    }

    int letters() {
        return letters;
    }

    List<String> differences() {
        return differences;
    }

    /** The figures and the differences, for people. */
    String report() {
        StringBuilder report = new StringBuilder(String.format("%,d letters, %,d lines, %,d words compared: %,d differences%n",
                letters, lines, words, differences.size()));
        int slower = fallbacks.values().stream().mapToInt(Integer::intValue).sum();
        report.append(String.format("%,d letters read in the slower way%n", slower));
        fallbacks.forEach((why, count) -> report.append(String.format("  %,d: %s%n", count, why)));
        differences.forEach(difference -> report.append(difference).append(System.lineSeparator()));
        return report.toString();
    }
}
