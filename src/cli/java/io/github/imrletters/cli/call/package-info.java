/** What a call of the program ends in, and whether a person watches it. */
package io.github.imrletters.cli.call;
