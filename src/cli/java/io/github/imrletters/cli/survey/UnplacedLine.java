package io.github.imrletters.cli.survey;

/**
 * A line that is in none of a letter's records.
 *
 * @param shown its words, with a sign for what differs from letter to letter
 * @param file  the letter's
 * @param page  from 1
 * @param line  which line of the page, from 1
 */
record UnplacedLine(String shown, String file, int page, int line) {
}
