/** Plain text for terminals and logs. */
package io.github.imrletters.cli.text;
