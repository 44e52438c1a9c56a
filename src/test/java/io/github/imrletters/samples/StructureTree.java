package io.github.imrletters.samples;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Builds the structure tree of a tagged document: one part that holds all marked contents as paragraphs. */
final class StructureTree {

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary part = new COSDictionary();
    private final COSArray paragraphs = new COSArray();
    private final COSArray pageNumbers = new COSArray();
    private int pages;

    StructureTree() {
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, pageNumbers);
        root.setName(COSName.TYPE, "StructTreeRoot");
        root.setItem(COSName.K, new COSArray(List.of(part)));
        root.setItem(COSName.PARENT_TREE, parentTree);
        part.setName(COSName.TYPE, "StructElem");
        part.setName(COSName.S, "Part");
        part.setItem(COSName.P, root);
        part.setItem(COSName.K, paragraphs);
    }

    COSDictionary root() {
        return root;
    }

    /** Adds the marked contents of the next page. */
    void addPage(COSDictionary page, int markedContents) {
        COSArray parents = new COSArray();
        for (int id = 0; id < markedContents; id++) {
            COSDictionary paragraph = new COSDictionary();
            paragraph.setName(COSName.TYPE, "StructElem");
            paragraph.setName(COSName.S, "P");
            paragraph.setItem(COSName.P, part);
            paragraph.setItem(COSName.PG, page);
            paragraph.setInt(COSName.K, id);
            paragraphs.add(paragraph);
            parents.add(paragraph);
        }
        page.setInt(COSName.STRUCT_PARENTS, pages);
        pageNumbers.add(COSInteger.get(pages));
        pageNumbers.add(parents);
        pages++;
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
    }
}
