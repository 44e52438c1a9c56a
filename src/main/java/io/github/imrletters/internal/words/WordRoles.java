package io.github.imrletters.internal.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What single words say, from a data file: a word can say several things.
 *
 * @param <R> what a word can say
 */
public final class WordRoles<R extends Enum<R>> {

    private final Map<String, Map<R, WordFile.Row>> roles = new HashMap<>();

    /**
     * Reads a data file whose columns are what a word says, by the constant's name, and the word.
     *
     * @param owner the class in whose package's folder the file stands
     * @param file  the file's name
     * @param type  what words can say
     */
    public WordRoles(Class<?> owner, String file, Class<R> type) {
        for (WordFile.Row row : WordFile.rows(owner, file, 2)) {
            roles.computeIfAbsent(row.get(1), word -> new EnumMap<>(type)).put(Enum.valueOf(type, row.get(0)), row);
        }
    }

    /**
     * Whether a word says something; a plural's {@code s} makes no difference.
     *
     * @param word a word, number or mark
     * @param role what it may say
     * @return true if it says so
     */
    public boolean says(Word word, R role) {
        return row(word, role) != null;
    }

    /**
     * By which row a word says something.
     *
     * @param word a word, number or mark
     * @param role what it may say
     * @return the row; {@code null} where it does not say so
     */
    public WordFile.Row row(Word word, R role) {
        Map<R, WordFile.Row> exactly = roles.get(word.text());
        Map<R, WordFile.Row> said = exactly == null ? roles.get(word.singular()) : exactly;
        return said == null ? null : said.get(role);
    }
}
