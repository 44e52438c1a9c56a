package io.github.imrletters.internal.pdf;

import io.github.imrletters.internal.source.Notice;
import io.github.imrletters.model.DiagnosticCode;
import java.util.List;

/** What is told of a page beside its lines. */
final class PageNotices {

    private PageNotices() {
    }

    static void add(int page, boolean isDamaged, boolean isImageOnly, List<Notice> notices) {
        if (isDamaged) {
            notices.add(new Notice(DiagnosticCode.PAGE_DAMAGED, page, "the page's contents break off; text may be missing"));
        }
        if (isImageOnly) {
            notices.add(new Notice(DiagnosticCode.PAGE_WITHOUT_TEXT, page, "the page has an image and no text"));
        }
    }
}
