/** The letter's grammar at work: the parsers generated from {@code grammar/}, and the mappers of their trees to records. */
package io.github.imrletters.grammar;
