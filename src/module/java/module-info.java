/** Turns California IMR final determination letters into records and JSON. */
@SuppressWarnings("requires-automatic") // PDFBox has no descriptors, but names that it promises to keep
module io.github.imrletters {
    requires com.fasterxml.jackson.databind;
    requires java.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires static org.jspecify;

    // What PDFBox needs when it runs and, having no descriptor, cannot ask for.
    requires java.desktop;
    requires jdk.unsupported; // it looks there for a way to unmap files, and complains in the log where it finds none
    requires org.apache.commons.logging;

    exports io.github.imrletters;
    exports io.github.imrletters.json;
    exports io.github.imrletters.model;

    provides com.fasterxml.jackson.databind.Module with io.github.imrletters.json.LetterModule;
}
