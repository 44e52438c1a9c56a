/** The printed lines of a letter, what kind each one is, and how lines become paragraphs again. */
package io.github.imrletters.line;
