/** What many letters are and how far they are read, counted. From parsed letters alone: no files, no options. */
package io.github.imrletters.cli.survey;
