package io.github.imrletters.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts that could be much work: each of the words that are looked for, and what nests or is never closed, again and again. */
final class HostileTexts {

    private static final Path WORDS = Path.of("src", "main", "resources");
    /** Of a file with more rows, whose words are all looked for in the same way, a few are taken. */
    private static final int MOST_ROWS = 30;
    private static final int FEW_ROWS = 5;

    /** Each was the longest work once, or is the likeliest to be: time tells of them what allocated bytes do not. */
    static final List<Repeated> KNOWN = List.of(
            new Repeated(Spot.RATIONALE, "\"not\" medically necessary", " "),
            new Repeated(Spot.RATIONALE, "\"The", " "),
            new Repeated(Spot.SUMMARY, "The Expert Reviewer has the following credentials:", " "),
            new Repeated(Spot.HEADING, "x", ".\n"),
            new Repeated(Spot.HEADING, "leaving the original request IMR eligible", ".\n"),
            new Repeated(Spot.STATEMENT, "is Board Certified in x", " and "),
            new Repeated(Spot.CREDENTIALS, "Texas", "; "),
            new Repeated(Spot.SUMMARY, "UR", ". "),
            new Repeated(Spot.SUMMARY, "utilization review dated 1/1/2015", " "),
            new Repeated(Spot.RATIONALE, "Page 1 of 9", " and "),
            new Repeated(Spot.RATIONALE, "CM16-9000101", " "),
            new Repeated(Spot.RATIONALE, "Final Determination Letter for IMR Case Number", " ("),
            new Repeated(Spot.RATIONALE, "a CM16-9000103", "\n"),
            new Repeated(Spot.REVIEWER_GUIDELINE, "A", "\n"),
            new Repeated(Spot.REVIEWER_GUIDELINE, "Decis1on based on MTUS Neck Complaint5 2004", ". "),
            new Repeated(Spot.REVIEWER_GUIDELINE, "Claims Adrninistrator gu1deline", "\n"),
            new Repeated(Spot.HEADER, "'", " ("),
            new Repeated(Spot.BEFORE_LETTER, "a:", " "),
            new Repeated(Spot.NOTICE, "Regarding the request for x", " "),
            new Repeated(Spot.NOTICE, "MAXIMUS Federal Services has determined that the request for x", "\n"),
            new Repeated(Spot.REVIEW, "Decision based on MTUS", ". "),
            new Repeated(Spot.REVIEW, "The Physician Reviewer based his decision on Neck Complaints, Initial Care", ", "),
            new Repeated(Spot.ALONE, "<", "["),
            new Repeated(Spot.ALONE, "**a", "\n# b &amp; "),
            new Repeated(Spot.ALONE, "\u0301", "\n"),
            new Repeated(Spot.ALONE, "Decision rationale:", "\n"),
            new Repeated(Spot.ALONE, "x: Upheld", "\n"));

    private static final List<String> MARKS = List.of(
            "\"", "(", "[", ")", "\u201C", "\u201D", "<", "**", "*", "_", "&amp;", "&#65;", "# a", "| a |", "[x](", "\\", "- ", "> ", "```",
            "<b>", "<!--", "Decision: Upheld", "x: Upheld", "CM16-9000101", "Page 1 of 9", "1 of 4", "1", "a", "A", "-", "\u2013", ".", ":",
            ";", "/", "%", "5 mg", "10/325mg", "#30", "12 visits", "2 times a week", "L4-5", "\u0301", "\uFB01", "\u2022", "A:", "12/12/2016",
            "January 1, 2016", "31 year old", "is not medically necessary.", "1)", "2.", "Claims Adrninistrator gu1deline", "Decisi0n rati0nale",
            "Decis1on based on MTUS", "x: Uphe1d", "Case Nurnber:");

    private HostileTexts() {
    }

    /** Each of the words that are looked for, each mark, once with each of some spots and separators, in turn. */
    static List<Repeated> all() {
        Set<String> words = new LinkedHashSet<>(MARKS);
        try (var files = Files.walk(WORDS)) {
            files.filter(file -> file.toString().endsWith(".tsv")).sorted().forEach(file -> words.addAll(words(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Repeated> all = new ArrayList<>(words.size());
        Spot[] spots = Spot.values();
        for (String each : words) {
            int turn = all.size();
            all.add(new Repeated(spots[turn % spots.length], each,
                    Repeated.SEPARATORS.get(turn / spots.length % Repeated.SEPARATORS.size())));
        }
        return all;
    }

    /** The longest column of each row, its first variants. */
    private static List<String> words(Path file) {
        try {
            List<String> rows = Files.readAllLines(file).stream().filter(row -> !row.isEmpty() && row.charAt(0) != '#').toList();
            int step = rows.size() > MOST_ROWS ? rows.size() / FEW_ROWS : 1;
            List<String> words = new ArrayList<>();
            for (int i = 0; i < rows.size(); i += step) {
                String longest = "";
                for (String column : rows.get(i).split("\t")) {
                    longest = column.length() > longest.length() ? column : longest;
                }
                words.add(longest.replaceAll("\\{([^|}]*)[^}]*}", "$1"));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
