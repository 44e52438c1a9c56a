/** What the library throws of its own: for files that cannot be read, for limits, and for callers who want all or nothing. */
package io.github.imrletters.failure;
