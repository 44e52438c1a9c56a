/** Letters as JSON. The only package that knows Jackson; parsing loads none of it. */
@NullMarked
package io.github.imrletters.json;

import org.jspecify.annotations.NullMarked;
