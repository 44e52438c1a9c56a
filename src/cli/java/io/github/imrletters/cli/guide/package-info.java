/** What tells other programs of the commands and their options: shells that complete them, and man. */
package io.github.imrletters.cli.guide;
