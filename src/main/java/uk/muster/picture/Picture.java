package uk.muster.picture;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A stored picture: its name, which is the SHA-256 of the bytes and the form that they are in, and the bytes. */
public record Picture(String name, byte[] content) {

    /** Below it the workspace shows pictures, to those who may read the report. */
    public static final String WORKSPACE = "/pictures/";

    /** @param ending "png" or "jpg" */
    public static Picture of(byte[] content, String ending) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new Picture(HexFormat.of().formatHex(hash) + "." + ending, content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** "png" or "jpg". */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Its Internet media type. */
    public String type() {
        return ending().equals("png") ? "image/png" : "image/jpeg";
    }

    /** In pixels, as its head says. */
    public Dimension size() {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
