/** Collects what was wrong with a letter while it is read. */
package io.github.imrletters.internal.diagnostic;
