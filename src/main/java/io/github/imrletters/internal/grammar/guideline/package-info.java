/** The guideline paragraph: its grammar at work, and the mapper of its tree to citations. */
package io.github.imrletters.internal.grammar.guideline;
