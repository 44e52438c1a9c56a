/** What the arguments mean: files, and what is read from them. */
package io.github.imrletters.cli.input;
