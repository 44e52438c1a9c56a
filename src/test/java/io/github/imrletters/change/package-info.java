/**
 * Changes one thing in a letter, as scanners, converters and newer letters do, and compares what is parsed of it then.
 *
 * <p>Changes stand in files {@code Open…} and {@code HeldBack…}: who teaches the parser a tolerance looks at the open ones alone, so
 * that the others tell whether it holds for more than what was looked at.
 */
package io.github.imrletters.change;
