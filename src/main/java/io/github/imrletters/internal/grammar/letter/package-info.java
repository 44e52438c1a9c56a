/** The letter: its grammar at work, and the mappers of its tree to records. */
package io.github.imrletters.internal.grammar.letter;
