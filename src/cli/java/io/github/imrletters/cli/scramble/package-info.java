/** Copies of letters that may be shown to others: what is the letter's own is replaced, and the same happens when they are read. */
package io.github.imrletters.cli.scramble;
