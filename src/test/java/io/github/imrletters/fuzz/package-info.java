/**
 * What each layer promises of any input, tried by Jazzer. As tests they go through the seeds and every finding of before, which stand in
 * {@code src/test/resources} beside these classes' names; {@code JAZZER_FUZZ=1 mvn test -Dtest=BytesFuzzTest} looks for new ones.
 */
package io.github.imrletters.fuzz;
