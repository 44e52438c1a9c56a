/** What fonts tell of their text: which characters their codes are, how wide, how bold; from their dictionaries alone. */
package io.github.imrletters.internal.pdf.font;
