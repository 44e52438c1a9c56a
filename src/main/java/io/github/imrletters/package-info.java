/**
 * Turns California independent medical review (IMR) final determination letters into records.
 * {@link io.github.imrletters.ImrLetterParser} is the way in; {@link io.github.imrletters.model.Letter} is what comes out;
 * {@link io.github.imrletters.json.LetterJson} writes and reads it as JSON. What is {@code internal} is not meant for callers.
 *
 * @serial exclude
 */
@NullMarked
package io.github.imrletters;

import org.jspecify.annotations.NullMarked;
