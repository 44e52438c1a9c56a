/** Where a command writes to: whole, or not at all. */
package io.github.imrletters.cli.output;
