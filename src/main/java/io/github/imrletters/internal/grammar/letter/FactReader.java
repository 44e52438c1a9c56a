package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;

/**
 * Reads the facts inside one of a letter's texts.
 *
 * @param <T> what it reads
 */
public interface FactReader<T> {

    /**
     * Reads a text.
     *
     * @param text  as the letter has it
     * @param trail where to mark its facts
     * @param notes where to say what is odd in it
     * @return its facts
     */
    T read(Passage text, Trail trail, Notes notes);
}
