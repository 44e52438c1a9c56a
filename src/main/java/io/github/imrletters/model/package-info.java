/**
 * What a letter says, as immutable records. A component that the letter does not state is {@code null}, and only those marked
 * {@link org.jspecify.annotations.Nullable} can be; lists are never {@code null} and cannot be changed. Nothing here depends on how a
 * letter was read or is written.
 *
 * <p>What callers can rely on: the accessors. A later version may append components to a record, so its constructor and patterns
 * that take it apart are no API; and it may add constants to an enumeration, so a {@code switch} over one needs a {@code default}.
 *
 * <p>Records can be sent through Java's serialization, between programs that have the same version of this library.
 *
 * <p>{@code toString} shows numbers, dates, constants, and how long a text is, but no text of a letter: letters
 * are health records, and logs are no place for them.
 *
 * @serial exclude
 */
@NullMarked
package io.github.imrletters.model;

import org.jspecify.annotations.NullMarked;
