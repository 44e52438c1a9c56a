package io.github.imrletters.internal.words;

/**
 * How damaged words of the form were told.
 *
 * @param words    what they were read as
 * @param distance how many of their letters differ; those that scanners take for each other do not count
 * @param byPlace  whether the words are not known, and only the place where they stand tells what they are
 */
public record Nearness(String words, int distance, boolean byPlace) {
}
