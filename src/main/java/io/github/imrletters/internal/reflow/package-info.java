/** Printed lines joined to text again: paragraphs, and where a line was ended on purpose. */
package io.github.imrletters.internal.reflow;
