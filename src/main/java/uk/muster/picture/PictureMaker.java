package uk.muster.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a picture of a file: decodes it and writes it anew, so that nothing but what is seen remains of it – no place where
 * it was taken, no second file behind it, no script. Size is judged by the head, before anything is decoded. Decision 0202.
 */
final class PictureMaker {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Enough for the width of a sheet at 300 dots an inch. */
    static final int LONGEST_SIDE = 2000;

    private static final int LARGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 100_000_000;
    private static final float QUALITY = 0.9f;

    /** The forms that are taken, by their names in Java, and what their files end in. */
    private static final Map<String, String> ENDINGS = Map.of("png", "png", "jpeg", "jpg");

    private PictureMaker() {}

    /** @throws PictureRefused if the file is no picture that a paper may show */
    static Picture of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new PictureRefused("The picture is larger than 5 MB. Save it smaller, then choose it again.");
        }
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new PictureRefused(
                        "That is no picture in PNG or JPEG form. Save it as one, then choose it again.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return made(reader, Turn.of(file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof PictureRefused refused) {
                throw refused;
            }
            throw new PictureRefused(
                    "The picture cannot be read: the file is damaged or saved in a rare way. Open it in a"
                            + " picture program, save it as PNG, then choose it again.");
        }
    }

    private static Picture made(ImageReader reader, Turn turn) throws IOException {
        String form = reader.getFormatName().toLowerCase(Locale.ROOT);
        String ending = ENDINGS.get(form);
        if (ending == null) {
            throw new PictureRefused("Only PNG and JPEG pictures can be shown. Save it as one, then choose it again.");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LARGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new PictureRefused(
                    "The picture has %d × %d pixels. Save it with at most 20,000 on a side and 100 million"
                                    .formatted(width, height)
                            + " in all, then choose it again.");
        }
        byte[] content = written(drawn(decoded(reader, Math.max(width, height)), turn), form);
        return Picture.of(content, ending);
    }

    /** Of a picture more than twice as large as it may be, only every second, third … pixel is kept in memory. */
    private static BufferedImage decoded(ImageReader reader, int longest) throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        int step = Math.max(1, longest / (2 * LONGEST_SIDE));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** Upright, no larger than may be, on white: what was transparent would be black on a dark screen. */
    private static BufferedImage drawn(BufferedImage from, Turn turn) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(from.getWidth(), from.getHeight()));
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        BufferedImage to = turn.isSideways()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = to.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, to.getWidth(), to.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = turn.upright(width, height);
        place.scale((double) width / from.getWidth(), (double) height / from.getHeight());
        canvas.drawImage(from, place, null);
        canvas.dispose();
        return to;
    }

    private static byte[] written(BufferedImage image, String form) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(form).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (form.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
