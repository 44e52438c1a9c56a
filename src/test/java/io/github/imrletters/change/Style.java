package io.github.imrletters.change;

import java.util.Map;

/** How a letter is printed anew. */
interface Style {

    /** The case header's table. */
    String header(Map<String, String> cells);

    String title(String title);

    String text(String text);

    String labelled(String label, String text);

    String heading(String request, String outcome);

    /** What stands between two blocks. */
    String between(Block before, Block after);

    /** Whether a reader can tell where the paragraphs of a text end. */
    boolean showsParagraphs();
}
