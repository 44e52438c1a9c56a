/** Prints letters that were parsed in the forms of 2013, and compares what is parsed of them then. */
package io.github.imrletters.early;
