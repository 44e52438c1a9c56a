/** Letters as tables: which columns there are, and how they are written. */
package io.github.imrletters.cli.table;
