/** The case header whole: the cells of its table, which value belongs to which label, and what the values say. */
package io.github.imrletters.internal.header;
