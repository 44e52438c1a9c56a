/** What a long run tells a person, on standard error alone. */
package io.github.imrletters.cli.talk;
