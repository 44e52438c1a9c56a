/** The letters of 2013: their grammar at work, and the mappers of its tree to records. */
package io.github.imrletters.internal.grammar.early;
