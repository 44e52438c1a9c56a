package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.CaseNumber;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a part of a running line is. The words of most stand in {@code running-line-words.tsv}. */
enum RunningPart {
    FOOTER,
    LABEL,
    COPY,
    VERSION,
    PAGE,
    OF,
    MARK,
    DASH,
    CASE_NUMBER,
    /** Digits, where a page's number can be. */
    NUMBER;

    /** Words, and what they are. */
    record Known(RunningPart part, FixedWords words) {

        /** The index behind the words and a colon at a place of a text; -1 where they do not stand there. */
        int endAt(String text, int at) {
            if (Character.toLowerCase(text.charAt(at)) != words.first()) {
                return -1;
            }
            int end = words.endAt(text, at);
            return end >= 0 && end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
        }
    }

    private static final List<WordFile.Row> ROWS = WordFile.rows(RunningPart.class, "running-line-words.tsv", 2);

    /** In the order in which they are to be looked for. */
    static final List<Known> KNOWN = ROWS.stream()
            .flatMap(RunningPart::known).toList();

    /**
     * Letters by which a line is told that may hold a running line without a case number: of the last long word of each wording
     * that is enough or stands before a case number, all but the first, in both cases; and the words before a page's number.
     */
    private static final String[] TELLING = telling();

    private static Stream<Known> known(WordFile.Row row) {
        RunningPart part = valueOf(row.get(0).toUpperCase(Locale.ROOT));
        List<String> words = part == MARK || part == DASH ? List.of(row.get(1).split(" ")) : Variants.of(row.get(1));
        return words.stream().map(wording -> new Known(part, new FixedWords(wording)));
    }

    private static String[] telling() {
        Set<String> letters = new TreeSet<>();
        for (WordFile.Row row : ROWS) {
            if (row.get(0).equals("footer") || row.get(0).equals("label") || row.get(0).equals("copy")) {
                Variants.of(row.get(1)).forEach(words -> letters.add(lastLongWord(words).substring(1).toLowerCase(Locale.ROOT)));
            }
        }
        Set<String> both = new TreeSet<>(letters);
        letters.forEach(word -> both.add(word.toUpperCase(Locale.ROOT)));
        ROWS.stream().filter(row -> row.get(0).equals("page")).forEach(row -> both.add(row.get(1) + ' '));
        return both.toArray(String[]::new);
    }

    private static String lastLongWord(String words) {
        String last = words;
        for (String word : words.split(" ")) {
            last = word.length() > 5 || last.equals(words) ? word : last;
        }
        return last;
    }

    /** Whether a line may hold a running line that can be told by its parts: false of nearly all. */
    static boolean mayBeIn(String line) {
        for (String letters : TELLING) {
            if (line.indexOf(letters) >= 0) {
                return true;
            }
        }
        return CaseNumber.isIn(line);
    }
}
