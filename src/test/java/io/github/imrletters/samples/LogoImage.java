package io.github.imrletters.samples;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A grey bar in the place of a letterhead's logo. */
final class LogoImage {

    private static final int WIDTH = 376;
    private static final int HEIGHT = 92;

    private LogoImage() {}

    static COSStream create() throws IOException {
        COSStream image = new COSStream();
        image.setName(COSName.TYPE, "XObject");
        image.setName(COSName.SUBTYPE, "Image");
        image.setInt(COSName.WIDTH, WIDTH);
        image.setInt(COSName.HEIGHT, HEIGHT);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setName(COSName.COLORSPACE, "DeviceGray");
        image.setBoolean(COSName.INTERPOLATE, true);
        try (OutputStream pixels = image.createOutputStream(COSName.FLATE_DECODE)) {
            for (int pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
                pixels.write(170 + 60 * (pixel % WIDTH) / WIDTH);
            }
        }
        return image;
    }
}
