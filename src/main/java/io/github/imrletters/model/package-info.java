/**
 * What a letter says, as immutable records. A component that the letter does not state is {@code null}; lists are never
 * {@code null} and cannot be changed. Nothing here depends on how a letter was read or is written.
 */
package io.github.imrletters.model;
