/** What each line of a text was taken for, as plain text. From parsed letters alone: no files, no options. */
package io.github.imrletters.cli.explain;
