package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.diagnostic.LeftoverLines;
import io.github.imrletters.internal.reflow.Reflow;
import io.github.imrletters.internal.trail.Trail;

/**
 * What the mappers of one letter share.
 *
 * @param reflow      joins its lines
 * @param facts       reads the facts inside its texts
 * @param diagnostics what is wrong with it
 * @param leftovers   its lines that are in no record
 * @param trail       where its facts stand
 * @param rules       which rule took each of its lines
 */
public record Reading(
        Reflow reflow, FactReaders facts, DiagnosticCollector diagnostics, LeftoverLines leftovers, Trail trail,
        LineRules rules) {
}
