/** Printed lines joined to text again, text that can be followed back to them, and where a line was ended on purpose. */
package io.github.imrletters.internal.reflow;
