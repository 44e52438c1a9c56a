package io.github.imrletters.cli.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What all pages begin and end with. */
public final class Document {

    /** By which a file is known as a page of ours, which may be written anew. */
    private static final String BEGINNING =
            "<!DOCTYPE html>\n<html lang=\"en\"><head>\n<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"imr-letters\">";

    private Document() {
    }

    /**
     * Whether a text is a page of ours.
     *
     * @param in the text in UTF-8; its beginning is read
     * @return true if it begins as all of them do
     * @throws IOException if reading fails
     */
    public static boolean isOne(InputStream in) throws IOException {
        byte[] beginning = BEGINNING.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(beginning, in.readNBytes(beginning.length));
    }

    /**
     * Puts a page together.
     *
     * @param style  its style sheet
     * @param script its script; {@code null} for none
     */
    static String of(String title, String style, String script, Html body) {
        Html html = new Html();
        html.raw(BEGINNING).newLine();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", ContentPolicy.of(style, script)).newLine();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newLine();
        html.open("meta", "name", "referrer", "content", "no-referrer").newLine();
        html.open("meta", "name", "robots", "content", "noindex").newLine();
        html.open("meta", "name", "color-scheme", "content", "light dark").newLine();
        html.element("title", title).newLine();
        html.open("style").raw(style).close("style").newLine();
        html.close("head").newLine().open("body").newLine().raw(body.toString());
        if (script != null) {
            html.open("script").raw(script).close("script").newLine();
        }
        return html.close("body").close("html").newLine().toString();
    }
}
