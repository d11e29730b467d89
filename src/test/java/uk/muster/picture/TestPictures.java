package uk.muster.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of any size: white, with a red bar along the left edge and a blue one along the top. */
public final class TestPictures {

    private TestPictures() {}

    public static Picture png(int width, int height) {
        return PictureMaker.of(file("png", width, height));
    }

    public static Picture jpeg(int width, int height) {
        return PictureMaker.of(file("jpeg", width, height));
    }

    /** As somebody has it on their disk. */
    public static byte[] file(String form, int width, int height) {
        return file(form, drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] file(String form, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, form, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D canvas = image.createGraphics();
        if (!image.getColorModel().hasAlpha()) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
        }
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, Math.max(1, width / 10), height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, Math.max(1, height / 10));
        canvas.dispose();
        return image;
    }
}
