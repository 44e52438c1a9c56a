/** Many inputs, worked on at once, and what became of them. */
package io.github.imrletters.cli.batch;
