/**
 * A letter as a page for a browser: the letter as printed beside the facts read from it. From parsed letters alone: no files, no options.
 */
package io.github.imrletters.cli.inspect;
