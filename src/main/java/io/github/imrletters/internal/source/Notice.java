package io.github.imrletters.internal.source;

import io.github.imrletters.model.DiagnosticCode;

/**
 * Something that a reader met in a file and that the letter's user should know.
 *
 * @param code    what it is
 * @param page    the page, from 1; {@code null} where the whole file is meant
 * @param message one line for a person
 */
public record Notice(DiagnosticCode code, Integer page, String message) {
}
