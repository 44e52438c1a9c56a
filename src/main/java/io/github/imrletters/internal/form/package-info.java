/**
 * The printed forms of the letter. What a form is, is one thing: the evidence by which it is known, its lines, its grammar, and its
 * way to the record; the readers of facts are shared by all.
 */
package io.github.imrletters.internal.form;
