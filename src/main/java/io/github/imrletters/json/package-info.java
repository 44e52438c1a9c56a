/**
 * Letters as JSON. The only package that knows Jackson; parsing loads none of it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.imrletters.json;

import org.jspecify.annotations.NullMarked;
