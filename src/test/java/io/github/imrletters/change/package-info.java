/**
 * Changes one thing in a letter, as scanners, converters and newer letters do, and compares what is parsed of it then.
 *
 * <p>Changes stand in files {@code Open…} and {@code HeldBack…}: who teaches the parser a tolerance looks at the open ones alone, so
 * that the others tell whether it holds for more than what was looked at. {@code MeasureChanges} measures them on a folder of letters,
 * {@code ChangedLettersTest} keeps what is read of the samples read. {@code MeasureFalseFriends} looks for the harm that tolerance does:
 * words of a text that are taken for the form's own.
 */
package io.github.imrletters.change;
