/** The words that the domain fixes: how they are read from their data files and found in printed text. */
package io.github.imrletters.internal.words;
