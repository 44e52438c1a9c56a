package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.internal.source.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The pages of a document in their order, found without more work than there are pages (PDF 32000-1, 7.7.3). PDFBox walks through the
 * whole tree before anyone could count, as deep as it goes, and logs each branch that it meets once more.
 */
public final class PageTree {

    /** No program nests pages deeper: a thousand pages need ten levels of two. */
    private static final int DEEPEST = 64;

    private final int maxPages;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
    private int passedOver;

    /**
     * The pages below a node.
     *
     * @param maxPages the most pages
     * @throws UnreadableFileException if the tree is deeper than any program makes it
     */
    public PageTree(COSDictionary root, int maxPages) {
        this.maxPages = maxPages;
        add(root, 0);
    }

    private void add(COSDictionary node, int depth) {
        COSName type = node.getCOSName(COSName.TYPE);
        if (COSName.PAGES.equals(type) || node.containsKey(COSName.KIDS)) {
            addBranch(node, depth);
        } else if (COSName.PAGE.equals(type)) {
            checkParents(node);
            addPage(node);
        } else {
            passOver();
        }
    }

    private void addPage(COSDictionary page) {
        pages.add(page);
        Limits.check("pages", pages.size(), maxPages, "maxPages");
    }

    /** From its parents, which need not be those above it, a page inherits: PDFBox asks one after the other. */
    private static void checkParents(COSDictionary page) {
        COSDictionary node = page;
        for (int i = 0; node != null; i++) {
            if (i > DEEPEST) {
                throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
            }
            node = node.getCOSDictionary(COSName.PARENT, COSName.P);
        }
    }

    private void addBranch(COSDictionary node, int depth) {
        if (depth == DEEPEST) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (!branches.add(node) || kids == null) {
            passOver();
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            COSBase kid = kids.getObject(i);
            if (kid instanceof COSDictionary dictionary) {
                add(dictionary, depth + 1);
            } else if (kid == null) {
                addPage(emptyPage());
            } else {
                passOver();
            }
        }
    }

    /** In the place of one that is lost, so that the others keep their numbers. */
    private static COSDictionary emptyPage() {
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        return page;
    }

    /** What is no page is passed over, but not again and again. */
    private void passOver() {
        passedOver++;
        Limits.check("pages", (long) pages.size() + passedOver, maxPages, "maxPages");
    }

    /** The pages in their order. */
    public List<COSDictionary> pages() {
        return pages;
    }

    /** Makes the tree one of these pages alone, all on one level; what they inherit they inherit as before. */
    public void flatten(COSDictionary root) {
        if (pages.contains(root)) {
            return; // a damaged file's only page in the place of the tree
        }
        COSArray kids = new COSArray();
        pages.forEach(kids::add);
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, pages.size());
    }
}
