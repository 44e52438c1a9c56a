package io.github.imrletters.internal.words;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What single words say, from a data file: a word can say several things.
 *
 * @param <R> what a word can say
 */
public final class WordRoles<R extends Enum<R>> {

    private final Map<String, Set<R>> roles = new HashMap<>();

    /**
     * Reads a data file whose columns are what a word says, by the constant's name, and the word.
     *
     * @param owner the class in whose package's folder the file stands
     * @param file  the file's name
     * @param type  what words can say
     */
    public WordRoles(Class<?> owner, String file, Class<R> type) {
        for (List<String> row : WordFile.rows(owner, file, 2)) {
            roles.computeIfAbsent(row.get(1), word -> EnumSet.noneOf(type)).add(Enum.valueOf(type, row.get(0)));
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
        Set<R> exactly = roles.get(word.text());
        Set<R> said = exactly == null ? roles.get(word.singular()) : exactly;
        return said != null && said.contains(role);
    }
}
