package io.github.imrletters.cli.inspect;

/** What all pages begin and end with. */
final class Document {

    private Document() {
    }

    /**
     * Puts a page together.
     *
     * @param style  its style sheet
     * @param script its script; {@code null} for none
     */
    static String of(String title, String style, String script, Html body) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").newLine();
        html.open("meta", "charset", "utf-8").newLine();
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
