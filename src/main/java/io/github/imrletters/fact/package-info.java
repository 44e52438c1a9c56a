/** Reads single facts in a letter's lines and texts: dates, the case header, credentials, requests. */
package io.github.imrletters.fact;
