package io.github.imrletters.cli.inspect.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What the pages of a PDF file look like, as far as this machine's fonts go: letters do not embed theirs. */
public final class PageImages {

    private static final float DOTS_PER_INCH = 110;
    private static final float POINTS_PER_INCH = 72;
    /** Four pages of the usual size at that resolution; larger ones are shown more coarsely. */
    private static final float MOST_PIXELS = 4_600_000;
    /** More pages than any letter has. */
    private static final int MOST_PAGES = 60;

    private PageImages() {
    }

    /**
     * Draws the pages.
     *
     * @param file a PDF
     * @return its pages as PNG, in shades of grey
     * @throws IOException if the file cannot be read
     */
    public static List<byte[]> of(Path file) throws IOException {
        System.setProperty("java.awt.headless", "true");
        List<byte[]> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            for (int page = 0; page < pages; page++) {
                float resolution = resolution(document.getPage(page).getCropBox());
                images.add(png(renderer.renderImageWithDPI(page, resolution, ImageType.GRAY)));
            }
        }
        return images;
    }

    private static float resolution(PDRectangle page) {
        float squareInches = page.getWidth() * page.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
        return Math.min(DOTS_PER_INCH, (float) Math.sqrt(MOST_PIXELS / squareInches));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
