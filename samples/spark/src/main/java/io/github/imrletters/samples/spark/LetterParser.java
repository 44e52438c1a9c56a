package io.github.imrletters.samples.spark;

import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** What makes a letter of a file. Goes to the executors, so it is serialized. */
@FunctionalInterface
interface LetterParser extends Serializable {

    Letter parse(InputStream file, String path) throws IOException;
}
