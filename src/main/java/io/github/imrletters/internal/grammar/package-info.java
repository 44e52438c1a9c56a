/** The parsers generated from {@code grammar/}, and the little of ANTLR that they share. With the rooms below it the only one that knows ANTLR. */
package io.github.imrletters.internal.grammar;
