/** The command line. Thin: options, files, exit codes; the library does the work. */
package io.github.imrletters.cli;
