/** Which letters and items are meant, and how they are listed. */
package io.github.imrletters.cli.find;
