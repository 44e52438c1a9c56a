/**
 * What a letter says, as immutable records. A component that the letter does not state is {@code null}; lists are never
 * {@code null} and cannot be changed. Nothing here depends on how a letter was read or is written.
 *
 * <p>Records can be sent through Java's serialization, between programs that have the same version of this library.
 *
 * <p>{@code toString} shows numbers, dates, constants, the case number, and how long a text is, but no text of a letter: letters are
 * health records, and logs are no place for them.
 */
package io.github.imrletters.model;
