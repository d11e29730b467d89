package uk.muster.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture for the demonstration's papers, drawn here: it is nobody's and needs no fonts. */
final class DemoPicture {

    static final String WORDS =
            "Drawing of the shared front counter: a wide door without steps between two tall windows,"
                    + " a blue lamp above it";

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int GROUND = 460;

    private static final Color SKY = new Color(0xdfeaf2);
    private static final Color PAVEMENT = new Color(0xb9b4ab);
    private static final Color BRICK = new Color(0xa5563f);
    private static final Color STONE = new Color(0xe9e1d2);
    private static final Color GLASS = new Color(0x4d6f86);
    private static final Color LAMP = new Color(0x1f4fa3);

    private final Graphics2D pen;

    private DemoPicture(Graphics2D pen) {
        this.pen = pen;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** As a PNG file. */
    static byte[] drawn() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        new DemoPicture(pen).draw();
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void draw() {
        fill(SKY, 0, 0, WIDTH, HEIGHT);
        fill(PAVEMENT, 0, GROUND, WIDTH, HEIGHT - GROUND);
        fill(BRICK, 120, 90, 720, GROUND - 90);
        fill(STONE, 100, 70, 760, 30);
        window(190);
        window(610);
        fill(STONE, 400, 190, 160, GROUND - 190);
        fill(GLASS, 412, 202, 64, GROUND - 202);
        fill(GLASS, 484, 202, 64, GROUND - 202);
        fill(STONE, 462, 130, 36, 10);
        pen.setColor(LAMP);
        pen.fillOval(460, 138, 40, 44);
    }

    private void window(int left) {
        fill(STONE, left, 170, 160, 220);
        fill(GLASS, left + 12, 182, 64, 196);
        fill(GLASS, left + 84, 182, 64, 196);
    }

    private void fill(Color colour, int left, int top, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(left, top, width, height);
    }
}
