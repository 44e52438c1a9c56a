package io.github.imrletters.internal.form;

import io.github.imrletters.internal.header.CaseNumber;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether a text that is of no known form is an IMR letter all the same, by the words of {@code imr-words.tsv}. Other documents
 * mention such reviews; a letter also calls itself one.
 */
final class ImrWords {

    /** What a document calls itself stands within so many lines. */
    private static final int BEGINNING = 40;
    /** What it is instead stands at its head. */
    private static final int HEAD = 15;
    /** Longer than any letter: what stands behind is not looked at. */
    private static final int LONGEST = 2_000;
    /** A line of more words is a sentence. */
    private static final int WORDS_OF_TITLE = 9;
    /** More than what a denial that tells of the right to a review, or a decision about one, has of these words. */
    private static final int WEIGHT_OF_LETTER = 12;
    private static final int WEIGHT_OF_CASE_NUMBER = 4;
    private static final Pattern LABEL_OR_VALUE = Pattern.compile("[:\\d]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final List<ImrWords> ROWS = WordFile.rows(ImrWords.class, "imr-words.tsv", 3).stream().map(ImrWords::new).toList();

    /** Where words stand. */
    private enum Where { TITLE, TEXT, OTHER }

    private final Where where;
    private final int weight;
    private final String name;
    private final FixedWords[] variants;

    private ImrWords(WordFile.Row row) {
        String[] words = row.get(2).split("\\|");
        this.where = Where.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        this.weight = Integer.parseInt(row.get(1));
        this.name = words[0];
        this.variants = Arrays.stream(words).map(FixedWords::new).toArray(FixedWords[]::new);
    }

    /**
     * What a text has of them.
     *
     * @param caseNumber whether a case number stands in a short line near the beginning
     * @param titles     how many short lines there hold words of a title
     * @param words      the words that stand anywhere, each in its first variant
     * @param isOther    whether it calls itself something else
     * @param weight     of all together
     */
    record Found(boolean caseNumber, int titles, List<String> words, boolean isOther, int weight) {

        /** Whether that makes the text an IMR letter. */
        boolean isLetter() {
            return (caseNumber || titles > 0) && weight >= WEIGHT_OF_LETTER;
        }

        /** For a person, in fixed words: nothing of the text. Empty where nothing was found. */
        String told() {
            List<String> told = new ArrayList<>(3);
            if (caseNumber) {
                told.add("a case number");
            }
            if (!words.isEmpty()) {
                told.add("the words " + words.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", ")));
            }
            if (titles > 0) {
                told.add(titles + (titles == 1 ? " title" : " titles"));
            }
            return String.join(", ", told);
        }
    }

    /** Looks for them in a text. */
    static Found in(List<Line> lines) {
        List<String> beginning = lines.stream().limit(BEGINNING).map(Line::text).filter(ImrWords::isShort).toList();
        List<String> head = lines.stream().limit(HEAD).map(Line::text)
                .filter(line -> isShort(line) && !LABEL_OR_VALUE.matcher(line).find()).toList();
        String text = lines.stream().limit(LONGEST).map(Line::text).collect(Collectors.joining("\n"));
        boolean caseNumber = beginning.stream().anyMatch(CaseNumber::isIn);
        List<ImrWords> titles = ROWS.stream().filter(row -> row.where == Where.TITLE && beginning.stream().anyMatch(row::standIn)).toList();
        List<ImrWords> others = ROWS.stream().filter(row -> row.where == Where.OTHER && head.stream().anyMatch(row::standIn)).toList();
        List<ImrWords> words = ROWS.stream().filter(row -> row.where == Where.TEXT && row.standIn(text)).toList();
        int weight = (caseNumber ? WEIGHT_OF_CASE_NUMBER : 0) + weight(titles) + weight(words) - weight(others);
        int titleLines = (int) beginning.stream().filter(line -> titles.stream().anyMatch(row -> row.standIn(line))).count();
        return new Found(caseNumber, titleLines, words.stream().map(row -> row.name).toList(), !others.isEmpty(), weight);
    }

    private static int weight(List<ImrWords> rows) {
        return rows.stream().mapToInt(row -> row.weight).sum();
    }

    private static boolean isShort(String line) {
        return !line.endsWith(".") && !line.endsWith(",") && SPACE.split(line.strip()).length <= WORDS_OF_TITLE;
    }

    private boolean standIn(String text) {
        return Arrays.stream(variants).anyMatch(words -> standIn(words, text));
    }

    /** As words: not within longer ones. */
    private static boolean standIn(FixedWords words, String text) {
        for (int at = words.indexIn(text, 0); at >= 0; at = words.indexIn(text, at + 1)) {
            int end = words.endAt(text, at);
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
