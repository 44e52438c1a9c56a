/** What a reader makes of a file: printed lines with their places, whatever the file was; and the reader of plain text. */
package io.github.imrletters.internal.source;
