/** Reads single facts in a letter's texts: the worker, the credentials, a rationale's conclusion. */
package io.github.imrletters.internal.fact;
