package io.github.imrletters.change;

import java.util.Random;

/** A way in which the form's words are damaged. */
interface Damage {

    /** What it does, for a person. */
    String words();

    /** The words damaged; as they are where there is nothing to damage. */
    String damaged(String words, Random random);
}
