package io.github.imrletters.cli.scramble;

import io.github.imrletters.cli.text.WordRows;
import io.github.imrletters.model.Priority;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which the library reads letters. They tell nothing of a letter's own, so that a copy can keep them. */
final class Vocabulary {

    /** A word: letters, apostrophes among them, and what has no width. */
    static final Pattern WORD = Pattern.compile("\\p{L}(?:[\\p{L}\\u200B-\\u200D\\uFEFF\\u007F]++|['\\u2019](?=\\p{L}))*+");

    private static final Pattern DIGITS = Pattern.compile("\\d");
    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern NO_WIDTH = Pattern.compile("[\\u200B-\\u200D\\uFEFF\\u007F]");
    /** What can stand between the pieces of a row in a letter: marks, and the margin where a line ends. */
    private static final String BETWEEN = "[^\\p{L}\\d]{0,80}";

    private final Set<String> words = new HashSet<>();
    private final Set<String> headerWords = new HashSet<>();
    private final Map<String, Set<String>> otherWords = new HashMap<>();
    private final Pattern phrases;

    Vocabulary() {
        List<String> whole = new ArrayList<>();
        for (String[] file : WordRows.of(Vocabulary.class, "vocabulary-files.tsv")) {
            for (String[] row : WordRows.library(file[1])) {
                add(file[0], row[Integer.parseInt(file[2])], whole);
            }
        }
        for (String[] row : WordRows.of(Vocabulary.class, "other-words.tsv")) {
            otherWords.computeIfAbsent(row[0], where -> new HashSet<>()).add(row[1]);
        }
        words.addAll(otherWords.get("anywhere"));
        for (Priority priority : Priority.values()) {
            words.add(plain(priority.name()));
            headerWords.add(plain(priority.name()));
        }
        phrases = Pattern.compile(String.join("|", whole), Pattern.CASE_INSENSITIVE);
    }

    private void add(String use, String printed, List<String> whole) {
        Set<String> found = WORD.matcher(printed).results().map(word -> plain(word.group())).collect(Collectors.toSet());
        words.addAll(found);
        if (use.equals("labels")) {
            headerWords.addAll(found);
        }
        boolean beginning = use.equals("beginnings");
        if (beginning || DIGITS.matcher(printed).find()) {
            whole.add(PIECE.matcher(printed).results().map(MatchResult::group)
                    .collect(Collectors.joining(BETWEEN, "(?<![\\p{L}\\d])", beginning ? "\\p{L}*" : "(?![\\p{L}\\d])")));
        }
    }

    /** The word as the readers see it. */
    static String plain(String word) {
        String letters = Normalizer.normalize(NO_WIDTH.matcher(word).replaceAll(""), Normalizer.Form.NFKC);
        return letters.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** Whether a word is one of the vocabulary's, or a plural of one. */
    boolean has(String word) {
        String plain = plain(word);
        return words.contains(plain)
                || plain.length() > 2 && plain.endsWith("s") && words.contains(plain.substring(0, plain.length() - 1));
    }

    /** Whether a word can stand in the case header of any letter. */
    boolean isOfHeader(String word) {
        return headerWords.contains(plain(word));
    }

    /** Whether a word is one of those kept at a certain place, see {@code other-words.tsv}. */
    boolean isKept(String where, String word) {
        return otherWords.get(where).contains(plain(word).replace(".", ""));
    }

    /** Where whole rows stand that hold digits, or whose last word can go on. */
    List<MatchResult> phrases(CharSequence text) {
        return phrases.matcher(text).results().toList();
    }
}
