/** What each printed line of a letter is. */
package io.github.imrletters.internal.line;
