package io.github.imrletters.samples;

import io.github.imrletters.samples.TypesetLetter.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes the PDF of a letter, or of several in one file: tagged, fonts not embedded, encrypted, copying denied. */
public final class SamplePdf {

    private static final long KERNING_SEED = 20170101;
    private static final String LOGO = "Image1";
    private static final String OWNER_PASSWORD = "owner of the samples";
    private static final String DATE = "D:20170117083245-08'00'";

    private final FontTable fonts = new FontTable();
    private final StructureTree structure = new StructureTree();
    private final COSDictionary resources = new COSDictionary();
    private final Random random = new Random(KERNING_SEED);

    private SamplePdf() {}

    public static byte[] of(List<TypesetLetter> letters) throws IOException {
        return new SamplePdf().build(letters);
    }

    private byte[] build(List<TypesetLetter> letters) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addResources();
            for (TypesetLetter letter : letters) {
                document.addPage(firstPage(letter));
                for (Page page : letter.pages().subList(1, letter.pages().size())) {
                    document.addPage(laterPage(page));
                }
            }
            resources.setItem(COSName.FONT, fonts.toDictionary());
            describe(document);
            document.protect(policy());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PDPage firstPage(TypesetLetter letter) throws IOException {
        var lines = letter.pages().get(0).lines();
        PageContent content = new PageContent(random, fonts);
        int above = letter.linesBeforeTable();
        content.addLines(lines.subList(0, above));
        if (!letter.headerRows().isEmpty()) {
            content.addHeaderTable(letter.headerRows());
        }
        content.addLines(lines.subList(above, lines.size()));
        content.addImage(LOGO, 461.4, 717.72, 122.76, 30.12);
        return page(content);
    }

    private PDPage laterPage(Page page) throws IOException {
        PageContent content = new PageContent(random, fonts);
        content.addLines(page.lines());
        return page(content);
    }

    private PDPage page(PageContent content) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        COSDictionary dictionary = page.getCOSObject();
        dictionary.setItem(COSName.RESOURCES, resources);
        dictionary.setItem(COSName.CONTENTS, compressed(content.toBytes()));
        dictionary.setName("Tabs", "S");
        structure.addPage(dictionary, content.markedContents());
        return page;
    }

    private void addResources() throws IOException {
        COSDictionary images = new COSDictionary();
        images.setItem(LOGO, LogoImage.create());
        resources.setItem(COSName.XOBJECT, images);
    }

    private void describe(PDDocument document) {
        document.setVersion(1.6f);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary markInfo = new COSDictionary();
        markInfo.setBoolean("Marked", true);
        catalog.setItem("MarkInfo", markInfo);
        catalog.setString(COSName.LANG, "en-US");
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.root());
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        information.setString(COSName.AUTHOR, "Author of the samples");
        information.setString(COSName.CREATOR, "imr-letters samples");
        information.setString(COSName.PRODUCER, "imr-letters samples");
        information.setString(COSName.CREATION_DATE, DATE);
        information.setString(COSName.MOD_DATE, DATE);
    }

    private static COSStream compressed(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream output = stream.createOutputStream(COSName.FLATE_DECODE)) {
            output.write(bytes);
        }
        return stream;
    }

    private static StandardProtectionPolicy policy() {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        permission.setCanModify(false);
        permission.setCanModifyAnnotations(false);
        permission.setCanFillInForm(false);
        permission.setCanAssembleDocument(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(OWNER_PASSWORD, "", permission);
        policy.setEncryptionKeyLength(128);
        policy.setPreferAES(true);
        return policy;
    }
}
