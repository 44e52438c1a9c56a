/** Reads the printed lines of plain text, whichever extractor made it. */
package io.github.imrletters.text;
