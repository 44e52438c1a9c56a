package io.github.imrletters.internal.words;

/**
 * A value, and the characters of a text that tell it.
 *
 * @param value what they tell
 * @param start the index of the first one
 * @param end   the index behind the last one
 * @param <T>   what is told
 */
public record Told<T>(T value, int start, int end) {

    /**
     * A value that words tell.
     *
     * @param value what they tell
     * @param words the text's
     * @param from  the first word
     * @param to    the index behind the last one
     * @param <T>   what is told
     * @return the value with their characters
     */
    public static <T> Told<T> by(T value, WordList words, int from, int to) {
        return new Told<>(value, words.get(from).start(), words.get(to - 1).end());
    }

    /**
     * What is told, if anything is.
     *
     * @param told may be {@code null}
     * @param <T>  what is told
     * @return the value, or {@code null}
     */
    public static <T> T value(Told<T> told) {
        return told == null ? null : told.value();
    }
}
