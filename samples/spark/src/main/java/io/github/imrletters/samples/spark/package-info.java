/** Parses letters on a Spark cluster. {@code LettersJob} is what is submitted, {@code LetterTable} what it makes. */
package io.github.imrletters.samples.spark;
