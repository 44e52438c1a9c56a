/** The one thing that needs PDFBox outside the library: what pages look like. */
package io.github.imrletters.cli.inspect.pdf;
